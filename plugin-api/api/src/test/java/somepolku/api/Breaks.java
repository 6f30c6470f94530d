package somepolku.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a newer API would break a plugin that was compiled, or would be compiled, against an older one. */
final class Breaks {
    /** These a plugin implements; all other interfaces are the host's, and may grow. */
    private static final Set<String> OF_PLUGINS = Set.of(
            "somepolku.api.ChannelPlugin",
            "somepolku.api.advice.AdviceRule",
            "somepolku.api.importing.ExportImporter",
            "somepolku.api.importing.ImportSink$Reading");

    private Breaks() {}

    static List<String> between(File older, File newer) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(older, "older"), new JApiCmpArchive(newer, "newer")).stream()
                        .flatMap(type -> breaks(type).stream())
                        .sorted()
                        .toList();
    }

    private static List<String> breaks(JApiClass type) {
        List<String> lines = new ArrayList<>();
        add(lines, type, "", type);
        add(lines, type, "", type.getSuperclass());
        type.getInterfaces().forEach(one -> add(lines, type, one.getFullyQualifiedName(), one));
        type.getFields().forEach(one -> add(lines, type, one.getName(), one));
        Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                .forEach(one -> add(lines, type, one.getName() + "()", one));
        return lines;
    }

    private static void add(List<String> lines, JApiClass type, String member, JApiCompatibility part) {
        for (JApiCompatibilityChange change : part.getCompatibilityChanges()) {
            boolean breaks = !change.isBinaryCompatible() || !change.isSourceCompatible();
            boolean hosts = change.getType() == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE
                    && !OF_PLUGINS.contains(type.getFullyQualifiedName());
            if (breaks && !hosts) {
                lines.add((type.getFullyQualifiedName() + " " + member).strip() + ": " + change.getType());
            }
        }
    }
}
