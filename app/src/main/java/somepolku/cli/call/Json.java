package somepolku.cli.call;

import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose keys keep their order. */
public final class Json {
    private Json() {}

    /** From keys and values in turn. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static String text(Map<String, ?> object) {
        return JsonWriter.string(object);
    }
}
