/**
 * Whether the analysis keeps what it promises, measured on simulated journals: how often it sees something where nothing
 * is, how often it finds what is there, how often its intervals hold the truth. Begin at {@link
 * somepolku.analysis.calibration.CalibrationRun}.
 */
@NullMarked
package somepolku.analysis.calibration;

import org.jspecify.annotations.NullMarked;
