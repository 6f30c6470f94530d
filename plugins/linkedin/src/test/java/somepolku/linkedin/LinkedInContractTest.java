package somepolku.linkedin;

import java.io.IOException;
import java.util.List;
import somepolku.api.ChannelPlugin;
import somepolku.linkedin.analytics.Xlsx;
import somepolku.testkit.ChannelPluginContract;
import somepolku.testkit.MemoryInput;

class LinkedInContractTest extends ChannelPluginContract {
    private static final String POST = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345821826846990338";

    @Override
    protected ChannelPlugin plugin() {
        return new LinkedInChannel();
    }

    @Override
    protected List<MemoryInput> exports() throws IOException {
        return List.of(
                archive(), MemoryInput.single("AggregateAnalytics_Mia Some_2026-07-04_2026-07-06.xlsx", workbook()));
    }

    static MemoryInput archive() {
        return MemoryInput.archive("Complete_LinkedInDataExport_11-21-2026.zip")
                .with(
                        "Shares.csv",
                        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
                                + "2026-07-02 09:10:11," + POST
                                + ",\"Opin tänään, että\nrivit voivat katketa.\",,,MEMBER_NETWORK\n"
                                + "2026-07-09 09:10:11," + POST.replace("338", "411") + ",Toinen,,,MEMBER_NETWORK\n")
                .with("Comments.csv", "Date,Link,Message\n2026-07-03 10:11:12," + POST + ",Kiitos palautteesta!\n")
                .with(
                        "Connections.csv",
                        "Notes:\n\"When exporting your connection data, you may notice that some of the emails are missing.\"\n\n"
                                + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                                + "Aino,Esimerkki,https://www.linkedin.com/in/aino-esimerkki,,Firma Oy,Koodari,01 Jul 2026\n"
                                + "Väinö,Malli,https://www.linkedin.com/in/vaino-malli,,,,02 Jul 2026\n")
                .with("Skills.csv", "Name\nJava\nEsiintyminen\n")
                .with("messages.csv", "FROM,TO,CONTENT\n");
    }

    private static byte[] workbook() throws IOException {
        return new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "7/4/2026 - 7/16/2026")
                .row("Impressions", "2,600")
                .row("Members reached", "1,234")
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/14/2026", "1,300", "9")
                .row("7/15/2026", "700", "-28")
                .row("7/16/2026", "600", "0")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/16/2026:", "1,021")
                .row()
                .row("Date", "New followers")
                .row("7/14/2026", "3")
                .row("7/15/2026", "0")
                .row("7/16/2026", "2")
                .bytes();
    }
}
