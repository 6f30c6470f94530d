/** Whether the window answers while the largest import runs. */
@NullMarked
package somepolku.bench.window;

import org.jspecify.annotations.NullMarked;
