package io.kaohe.compiler;

import com.google.common.base.Ascii;
import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.Table;
import io.kaohe.rule.DeclaredView;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.Scale;
import io.kaohe.rule.ScaleRow;
import io.kaohe.rule.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The Java sources of the records that stand for a policy's own types in its rules. */
final class RecordSources {
    private RecordSources() {}

    /** Of the rows of a table. */
    static String of(Table table, String packageName) {
        List<String> components = new ArrayList<>();
        table.columns().forEach(column -> components.add(column.kind().type().getName() + " " + column.name()));
        if (table.scale()) {
            components.add(Scale.class.getName() + " scale");
        }
        return source(packageName, table.type(), components, table.scale() ? ScaleRow.class : TableRow.class, "");
    }

    /** Of the facts of a declared type. */
    static String of(DeclaredType type, String packageName) {
        List<String> components = new ArrayList<>();
        type.fields().forEach(field -> components.add(type(field.kind()) + " " + field.name()));
        components.add(DeclaredFact.class.getName() + " kaoheFact");
        return source(packageName, type.name(), components, DeclaredView.class, "");
    }

    private static String type(DeclaredField.Kind kind) {
        return switch (kind) {
            case WHOLE -> "int";
            case FLAG -> "boolean";
            case TEXT, DECIMAL, DATE, TIME, MONTH -> kind.type().getName();
        };
    }

    /** Of the settings, in their order. What has no default may have no value. */
    static String of(List<Setting> settings, String packageName) {
        List<String> components = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Setting setting : settings) {
            boolean given = setting.byDefault().isPresent();
            String type = type(setting.type(), given);
            components.add(type + " " + setting.name());
            if (!given) {
                String has = "has" + Ascii.toUpperCase(setting.name().charAt(0))
                        + setting.name().substring(1);
                body.append("public boolean ")
                        .append(has)
                        .append("() { return ")
                        .append(setting.name());
                body.append(" != null; } public ").append(type).append(' ').append(setting.name());
                body.append("() { return ")
                        .append(GivenSettings.class.getName())
                        .append(".required(\"");
                body.append(setting.name())
                        .append("\", ")
                        .append(setting.name())
                        .append("); } ");
            }
        }
        return source(packageName, GivenSettings.NAME, components, GivenSettings.class, body.toString());
    }

    private static String type(SettingType type, boolean given) {
        return switch (type) {
            case NUMBER, MONEY, RATE -> "java.math.BigDecimal";
            case WHOLE -> given ? "int" : "Integer";
            case FLAG -> given ? "boolean" : "Boolean";
            case CHOICE, AGENT, TEXT -> "String";
        };
    }

    static String source(String packageName, String name, List<String> components, Class<?> type, String body) {
        return "package " + packageName + ";\npublic record " + name + "(" + String.join(", ", components)
                + ") implements " + type.getName() + " {" + body + "}\n";
    }
}
