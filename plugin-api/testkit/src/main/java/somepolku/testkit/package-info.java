/**
 * What a plugin author tests with. Begin at {@link somepolku.testkit.ChannelPluginContract}: extend it, and it checks
 * what the host will insist on. {@link somepolku.testkit.FakeHost} registers a plugin without the program;
 * {@link somepolku.testkit.Recorder} shows what an importer handed over. Uses somepolku.api, JUnit and AssertJ.
 */
@NullMarked
package somepolku.testkit;

import org.jspecify.annotations.NullMarked;
