package somepolku.importing.grid;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How a workbook shows its numbers: whether one is a day, or a share. */
final class Styles {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    /** Old Macs began later. */
    private static final LocalDate MAC_ZERO = LocalDate.of(1904, 1, 1);

    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 24 * 60 * 60;

    private final List<Form> forms;
    private final LocalDate zero;

    private enum Form {
        PLAIN,
        DAY,
        SHARE
    }

    private Styles(List<Form> forms, LocalDate zero) {
        this.forms = forms;
        this.zero = zero;
    }

    static Styles read(Parts parts) throws IOException, XMLStreamException {
        Map<String, Form> own = new HashMap<>();
        List<Form> forms = new ArrayList<>();
        boolean cells = false;
        try (Parts.Part part = parts.open("xl/styles.xml")) {
            XMLStreamReader in = part.xml();
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = in.getLocalName();
                    cells |= name.equals("cellXfs");
                    if (name.equals("numFmt")) {
                        own.put(in.getAttributeValue(null, "numFmtId"), form(in.getAttributeValue(null, "formatCode")));
                    } else if (cells && name.equals("xf")) {
                        String id = String.valueOf(in.getAttributeValue(null, "numFmtId"));
                        forms.add(own.getOrDefault(id, builtIn(id)));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && in.getLocalName().equals("cellXfs")) {
                    cells = false;
                }
            }
        }
        return new Styles(forms, mac(parts) ? MAC_ZERO : ZERO);
    }

    private static boolean mac(Parts parts) throws IOException, XMLStreamException {
        try (Parts.Part part = parts.open("xl/workbook.xml")) {
            XMLStreamReader in = part.xml();
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("workbookPr")) {
                    String said = in.getAttributeValue(null, "date1904");
                    return "1".equals(said) || "true".equals(said);
                }
            }
            return false;
        }
    }

    private static Form form(@Nullable String code) {
        if (code == null) {
            return Form.PLAIN;
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
        return bare.contains("%") ? Form.SHARE : bare.matches(".*[dy].*") ? Form.DAY : Form.PLAIN;
    }

    private static Form builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Form.SHARE;
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "57", "58" -> Form.DAY;
            default -> Form.PLAIN;
        };
    }

    /** A number as a table in text would show it. */
    String shown(String number, String style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number);
        } catch (NumberFormatException noNumber) {
            return number;
        }
        if (value.scale() > 400 || value.scale() < -400) {
            return number;
        }
        int at = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        Form form = at < forms.size() ? forms.get(at) : Form.PLAIN;
        if (form == Form.DAY && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            return day(value);
        }
        BigDecimal shared = form == Form.SHARE ? value.movePointRight(2) : value;
        // Programs write 0.1 + 0.2 with all its digits.
        BigDecimal plain = shared.setScale(Math.min(Math.max(0, shared.scale()), 10), RoundingMode.HALF_UP);
        return (plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString())
                + (form == Form.SHARE ? "%" : "");
    }

    private String day(BigDecimal value) {
        long whole = value.longValue();
        long seconds = value.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime at = zero.plusDays(whole).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? at.toLocalDate().toString() : at.toString();
    }
}
