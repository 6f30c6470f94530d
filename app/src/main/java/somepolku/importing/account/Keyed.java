package somepolku.importing.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes what names a person with the journal's secret, so that nobody can look them up. For any thread. */
public final class Keyed {
    private final ThreadLocal<Mac> macs;

    public Keyed(byte[] salt) {
        SecretKeySpec key = new SecretKeySpec(salt, "HmacSHA256");
        macs = ThreadLocal.withInitial(() -> mac(key));
    }

    public String hash(String name) {
        return HexFormat.of().formatHex(macs.get().doFinal(name.getBytes(StandardCharsets.UTF_8)));
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
