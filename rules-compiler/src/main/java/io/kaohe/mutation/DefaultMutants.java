package io.kaohe.mutation;

import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.Setting;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All mutants of the defaults of settings. */
final class DefaultMutants {
    private final SourceFile file;
    private final Set<String> clauses;
    private final List<Mutant> mutants = new ArrayList<>();

    private DefaultMutants(SourceFile file, Set<String> clauses) {
        this.file = file;
        this.clauses = clauses;
    }

    /**
     * Of the settings of a policy.
     *
     * @param clauses of the rules that read settings
     */
    static List<Mutant> of(Document document, SourceFile file, List<Setting> settings, Set<String> clauses) {
        DefaultMutants mutants = new DefaultMutants(file, clauses);
        List<Fields> all =
                Fields.of(document, document.root(), "", new ArrayList<>()).objects("settings");
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            all.get(i).optional("default").ifPresent(value -> mutants.of(setting, value));
        }
        return mutants.mutants;
    }

    private void of(Setting setting, Value value) {
        if (!(value instanceof TextValue text)) {
            return;
        }
        int at = file.text().indexOf(text.text(), offset(value));
        if (at < 0) {
            return;
        }
        Site site = new Site(file, setting.name(), clauses);
        int end = at + text.text().length();
        others(setting, text.text())
                .forEach(other -> site.add(Operator.DEFAULT, at, end, new Edit(at, end, other), at, end));
        mutants.addAll(site.mutants());
    }

    private int offset(Value value) {
        int offset = 0;
        for (int line = 1; line < value.line(); line++) {
            offset = file.text().indexOf('\n', offset) + 1;
        }
        return offset + value.column() - 1;
    }

    private static List<String> others(Setting setting, String text) {
        return switch (setting.type()) {
            case NUMBER, WHOLE, MONEY, RATE -> Neighbours.ofNumber(text);
            case FLAG -> List.of(text.equals("true") ? "false" : "true");
            case CHOICE ->
                setting.choices().stream()
                        .filter(choice -> !choice.equals(text))
                        .toList();
            case AGENT, TEXT -> List.of();
        };
    }
}
