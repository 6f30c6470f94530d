package somepolku.domain.form;

import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/**
 * A text to begin a deed with.
 *
 * @param channel whose plugin brings it
 * @param id unique among the channel's templates
 * @param about when it is of use; may be empty
 * @param body Markdown
 * @param kind the kind of deed that it becomes
 * @param purpose what it is for; empty where the kind's usual purpose holds
 */
public record TemplateInfo(
        ChannelId channel,
        String id,
        String title,
        String about,
        String body,
        Optional<String> kind,
        Optional<Purpose> purpose) {}
