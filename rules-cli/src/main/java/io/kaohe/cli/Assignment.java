package io.kaohe.cli;

import io.kaohe.Policy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A value that is given to a setting.
 *
 * @param policy the id of the policy that is meant; empty for every one that has the setting
 */
record Assignment(String policy, String name, String value) {
    private static final Pattern FORM = Pattern.compile("(?:([^:=]+):)?([^:=]+)=(.*)", Pattern.DOTALL);

    boolean isFor(Policy one) {
        return policy.isEmpty() || policy.equals(one.id());
    }

    boolean isDeclaredBy(Policy one) {
        return one.allSettings().stream().anyMatch(setting -> setting.name().equals(name));
    }

    boolean isOfSame(Assignment other) {
        return target().equals(other.target());
    }

    /** The setting as the argument names it. */
    String target() {
        return policy.isEmpty() ? name : policy + ":" + name;
    }

    /** Reads {@code name=value} and {@code policy:name=value}. */
    static final class Converter implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String argument) {
            Matcher parts = FORM.matcher(argument);
            if (!parts.matches()) {
                throw new TypeConversionException(
                        "\"" + argument + "\" is not of the form NAME=VALUE or ID:NAME=VALUE");
            }
            String policy = parts.group(1);
            return new Assignment(policy == null ? "" : policy, parts.group(2), parts.group(3));
        }
    }
}
