package somepolku.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything of some types that a plugin can compile against, one line each, sorted, in types and members. */
final class Signature {
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private Signature() {}

    static String of(Collection<Class<?>> types) {
        return types.stream()
                .filter(type -> isSeen(type.getModifiers()))
                .map(Signature::lines)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field)) {
                members.add(modifiers(field) + typed(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor)) {
                members.add(modifiers(constructor) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method) && !isImplied(type, method.getName())) {
                members.add(modifiers(method) + typed(method.getAnnotatedReturnType()) + " " + method.getName()
                        + parameters(method));
            }
        }
        return head(type)
                + members.stream()
                        .sorted()
                        .map(member -> "    " + member + "\n")
                        .collect(Collectors.joining());
    }

    private static String head(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(Signature::component)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        String above = Arrays.stream(type.getInterfaces())
                .map(Class::getName)
                .sorted()
                .map(name -> " < " + name)
                .collect(Collectors.joining());
        String ended = Modifier.isFinal(type.getModifiers()) && kind.equals("class") ? "final " : "";
        return ended + kind + " " + type.getName().replace('$', '.') + components + above + "\n";
    }

    private static String component(RecordComponent component) {
        return typed(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(Signature::typed)
                        .collect(Collectors.joining(", ", "(", ")"))
                + Arrays.stream(executable.getExceptionTypes())
                        .map(thrown -> " throws " + thrown.getName())
                        .collect(Collectors.joining());
    }

    private static String typed(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        return nullable + type.getType().getTypeName().replace('$', '.');
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static boolean isSeen(Member member) {
        return isSeen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isImplied(Class<?> type, String method) {
        return type.isRecord() && OF_EVERY_RECORD.contains(method) || type.isEnum() && OF_EVERY_ENUM.contains(method);
    }
}
