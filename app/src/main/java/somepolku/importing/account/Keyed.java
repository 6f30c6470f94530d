package somepolku.importing.account;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import somepolku.kit.Bytes;

/** Hashes what names a person with the journal's secret, so that nobody can look them up. For any thread. */
public final class Keyed {
    private final ThreadLocal<Ready> ready;

    public Keyed(byte[] salt) {
        SecretKeySpec key = new SecretKeySpec(salt, "HmacSHA256");
        ready = ThreadLocal.withInitial(() -> new Ready(mac(key), new Bytes()));
    }

    private record Ready(Mac mac, Bytes bytes) {}

    /** Of a name within something, such as a channel. */
    public String hash(String within, String name) {
        Bytes bytes = ready.get().bytes().clear().put(within).put('|').put(name);
        Mac mac = ready.get().mac();
        mac.update(bytes.array(), 0, bytes.size());
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
