/** How LinkedIn's files are written: {@link somepolku.sample.write.Csv} and zips of the same bytes everywhere. */
@NullMarked
package somepolku.sample.write;

import org.jspecify.annotations.NullMarked;
