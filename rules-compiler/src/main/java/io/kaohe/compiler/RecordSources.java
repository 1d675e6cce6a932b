package io.kaohe.compiler;

import io.kaohe.policy.Table;
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

    static String source(String packageName, String name, List<String> components, Class<?> type, String body) {
        return "package " + packageName + ";\npublic record " + name + "(" + String.join(", ", components)
                + ") implements " + type.getName() + " {" + body + "}\n";
    }
}
