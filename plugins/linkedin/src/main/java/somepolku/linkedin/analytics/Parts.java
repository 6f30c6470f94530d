package somepolku.linkedin.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.analytics.sheet.Workbook;

/** A workbook with each sheet's role: the first sheet of a shape has it, later ones of the same shape are others. */
record Parts(Map<Role, Sheet> known, List<Sheet> demographics, List<Sheet> others) {

    static Parts of(Workbook workbook) {
        Map<Role, Sheet> known = new EnumMap<>(Role.class);
        List<Sheet> demographics = new ArrayList<>();
        List<Sheet> others = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            Role role = Role.of(sheet);
            if (role == Role.NOTHING) {
                continue;
            }
            if (role == Role.DEMOGRAPHICS) {
                demographics.add(sheet);
            } else if (role == Role.OTHER || known.putIfAbsent(role, sheet) != null) {
                others.add(sheet);
            }
        }
        // Its period may be written in words of any language; but it is the first, and one total stands below another.
        Optional<Sheet> first = workbook.sheets().stream().findFirst();
        if (!known.containsKey(Role.DISCOVERY)
                && first.filter(Role::hasTotals).isPresent()
                && others.remove(first.get())) {
            known.put(Role.DISCOVERY, first.get());
        }
        return new Parts(known, demographics, others);
    }

    Optional<Sheet> the(Role role) {
        return Optional.ofNullable(known.get(role));
    }

    /** Whether it is LinkedIn's at all: days with counts alone are in many a workbook, two of its sheets in none. */
    boolean isAnalytics() {
        return known.size() >= 2 && (known.containsKey(Role.ENGAGEMENT) || known.containsKey(Role.FOLLOWERS));
    }
}
