/**
 * Whose exports a journal takes: begin at {@link somepolku.importing.account.Accounts}. May use importing, domain and
 * kit.
 */
@NullMarked
package somepolku.importing.account;

import org.jspecify.annotations.NullMarked;
