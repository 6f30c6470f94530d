package somepolku.dist.bad;

/** The parts of LinkedIn's archive, as its files hold them. */
final class Parts {
    static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    static final String ADA = "Ada,Esimerkki,https://www.linkedin.com/in/ada,,Koneet Oy,Insinööri,05 Nov 2026\n";
    static final String EVE = "Eve,Esimerkki,https://www.linkedin.com/in/eve,,Oma Oy,Johtaja,06 Nov 2026\n";
    static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

    private Parts() {}

    static String share(int day, String text) {
        return "2026-11-0" + day
                + " 08:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A739000000000000000" + day + ","
                + text + ",,,MEMBER_NETWORK\n";
    }
}
