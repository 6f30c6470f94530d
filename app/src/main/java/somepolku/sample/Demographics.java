package somepolku.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** Who sees the person's posts: the two last sheets of the workbook. */
final class Demographics {
    private static final Map<String, List<String>> SHARES = new TreeMap<>(Map.of(
            "Companies", List.of("Esimerkki Oy", "Keksitty Pankki Oyj", "Fable Data AB"),
            "Company size", List.of("11-50 employees", "51-200 employees", "10,001+ employees"),
            "Industries", List.of("Software Development", "Staffing and Recruiting", "Higher Education"),
            "Job titles", List.of("Recruiter", "Data Analyst", "Software Engineer"),
            "Locations", List.of("Esimerkkilä Metropolitan Area", "Helsinki Metropolitan Area", "Stockholm"),
            "Seniority", List.of("Senior", "Entry", "Manager")));
    private static final List<String> PERCENT = List.of("21%", "8%", "< 1%");

    private Demographics() {}

    static void write(Worksheet sheet, int each) {
        Analytics.row(sheet, 0, "Top Demographics", "Value", "Percentage");
        int row = 1;
        for (Map.Entry<String, List<String>> category : SHARES.entrySet()) {
            for (int i = 0; i < each; i++) {
                Analytics.row(
                        sheet, row++, category.getKey(), category.getValue().get(i), PERCENT.get(i));
            }
        }
    }
}
