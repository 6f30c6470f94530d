package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;

/** What was laid to a day; its content lies elsewhere. */
final class AttachmentCodec implements EntryCodec<Attachment> {
    private static final int DAY = 1;
    private static final int NAME = 2;
    private static final int TYPE = 3;
    private static final int SIZE = 4;
    private static final int SHA256 = 5;

    @Override
    public EntryKind kind() {
        return EntryKind.ATTACHMENT;
    }

    @Override
    public int code() {
        return 10;
    }

    @Override
    public Class<Attachment> type() {
        return Attachment.class;
    }

    @Override
    public Values write(Attachment file) {
        return new Values()
                .day(DAY, file.day())
                .text(NAME, file.name())
                .text(TYPE, file.type())
                .number(SIZE, file.size())
                .text(SHA256, file.sha256());
    }

    @Override
    public Attachment read(UUID id, Values in) {
        return new Attachment(
                new Id<>(id),
                in.day(DAY).orElseThrow(() -> new DamagedRecordException("an attachment without a day")),
                in.text(NAME),
                in.text(TYPE),
                in.number(SIZE).orElseThrow(() -> new DamagedRecordException("an attachment without a size")),
                in.text(SHA256));
    }
}
