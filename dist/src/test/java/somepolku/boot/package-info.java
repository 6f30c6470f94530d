/** How the tests start the program on a day of their own. */
@NullMarked
package somepolku.boot;

import org.jspecify.annotations.NullMarked;
