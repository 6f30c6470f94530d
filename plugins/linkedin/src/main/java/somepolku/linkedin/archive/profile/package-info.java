/**
 * What the member's own profile says. Begin at {@link somepolku.linkedin.archive.profile.FactForms}; what others wrote
 * about the member is in {@link somepolku.linkedin.archive.profile.ReceivedForms}.
 */
@NullMarked
package somepolku.linkedin.archive.profile;

import org.jspecify.annotations.NullMarked;
