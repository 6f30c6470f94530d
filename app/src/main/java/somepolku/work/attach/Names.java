package somepolku.work.attach;

/** Names of files that come from elsewhere, made such that every system can have a file of that name. */
public final class Names {
    private static final int LONGEST = 120;

    private Names() {}

    /** The last part of a path, without what means something to any system. */
    public static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip().replaceAll("^\\.+|[. ]+$", "");
        if (plain.isEmpty()) {
            return "file";
        }
        String device = plain.replaceAll("(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(?=\\.|$)", "_$1");
        int dot = device.lastIndexOf('.');
        if (device.length() <= LONGEST) {
            return device;
        }
        String ending = dot > 0 && device.length() - dot <= 10 ? device.substring(dot) : "";
        return device.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
