package somepolku.sample;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import somepolku.sample.write.Csv;
import somepolku.sample.write.Zip;

/** The data archive: what LinkedIn calls the larger download. */
final class Archive {
    private static final String MEMBER = "_100000001.csv";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final String PREAMBLE = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. You will \
            only see email addresses for connections who have allowed their connections to see or download their email \
            address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here \
            https://www.linkedin.com/help/linkedin/answer/261"

            First Name,Last Name,URL,Email Address,Company,Position,Connected On""";

    private Archive() {}

    static byte[] of(Story story) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Connections.csv", connections(story));
        files.put("Shares" + MEMBER, shares(story));
        files.put("Comments" + MEMBER, comments(story));
        files.put("Reactions" + MEMBER, reactions(story));
        files.put("messages.csv", messages(story.posts().get(0).at()));
        files.put("Jobs/Job Applications.csv", Jobs.applications(story.jobs()));
        files.put("Jobs/Saved Jobs.csv", Jobs.saved(story.jobs()));
        files.putAll(Profile.of(story.span()));
        return Zip.of(files);
    }

    private static byte[] connections(Story story) {
        Csv csv = new Csv(PREAMBLE);
        for (Story.Person person : story.people()) {
            String url = person.slug().isEmpty() ? "" : "https://www.linkedin.com/in/" + person.slug();
            csv.plain(
                    person.first(),
                    person.last(),
                    url,
                    "",
                    person.company(),
                    person.position(),
                    CONNECTED.format(person.since()));
        }
        return csv.bytes();
    }

    private static byte[] shares(Story story) {
        Csv csv = new Csv("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
        for (Story.Post post : story.posts()) {
            csv.raw(
                    STAMP.format(post.at()),
                    Deeds.link(post),
                    Csv.share(post.text()),
                    "\"\"",
                    "\"\"",
                    "MEMBER_NETWORK");
        }
        return csv.bytes();
    }

    private static byte[] comments(Story story) {
        Csv csv = new Csv("Date,Link,Message");
        for (Story.Comment comment : story.comments()) {
            csv.raw(STAMP.format(comment.at()), comment.link(), Csv.comment(comment.text()));
        }
        return csv.bytes();
    }

    private static byte[] reactions(Story story) {
        Csv csv = new Csv("Date,Type,Link");
        for (Story.Reaction reaction : story.reactions()) {
            csv.plain(STAMP.format(reaction.at()), reaction.type(), reaction.link());
        }
        return csv.bytes();
    }

    /** Here to show that the import leaves private files closed. */
    private static byte[] messages(Instant at) {
        return new Csv("\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\","
                        + "\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\","
                        + "\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"")
                .raw(
                        "\"2-c2FtcGxl\"",
                        "\"\"",
                        "\"Katri Satuniemi\"",
                        "\"https://www.linkedin.com/in/katri-satuniemi\"",
                        Csv.quoted(Cast.ME),
                        "\"https://www.linkedin.com/in/aino-esimerkki\"",
                        Csv.quoted(STAMP.format(at) + " UTC"),
                        "\"\"",
                        "\"Tämä on keksitty yksityisviesti.\"",
                        "\"INBOX\"",
                        "\"\"",
                        "\"No\"",
                        "\"No\"")
                .bytes();
    }
}
