package somepolku.rules.samples.text;

import java.awt.Color;
import org.h2.mvstore.MVMap;

/** Bad on purpose: neither painting nor the store is the text room's. */
public record PaintsText(Color colour, MVMap<String, String> map) {}
