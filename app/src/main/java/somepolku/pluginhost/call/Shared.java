package somepolku.pluginhost.call;

import java.util.HashMap;
import java.util.Map;

/** Equal values as one object: thousands of people work at the same places and joined on the same days. For one thread. */
final class Shared {
    private static final int MOST = 50_000;

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked") // what is equal is of the same class: texts, days, and whether there is one
    <T> T one(T value) {
        Object there = known.get(value);
        if (there != null) {
            return (T) there;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }
}
