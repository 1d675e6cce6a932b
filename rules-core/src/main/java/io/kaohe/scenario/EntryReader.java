package io.kaohe.scenario;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads an expected entry. */
final class EntryReader {
    private static final String DECIMAL = "-?[0-9]{1,20}(\\.[0-9]{1,20})?";

    private final Clauses known;
    private final List<String> clauses;
    private final Given given;
    private final List<Problem> problems;

    /** A reader for a scenario that is about these clauses and gives these facts. */
    EntryReader(Clauses known, List<String> clauses, Given given, List<Problem> problems) {
        this.known = known;
        this.clauses = clauses;
        this.given = given;
        this.problems = problems;
    }

    ExpectedEntry read(Fields fields) {
        ExpectedEntry entry = ExpectedEntry.entry(kind(fields), clause(fields));
        entry = date(fields, entry);
        entry = decimal(fields, "amount", Words.of("an amount such as 20.00", "数额，如 20.00"))
                .map(entry::amount)
                .orElse(entry);
        entry = shares(fields).map(entry::shares).orElse(entry);
        entry = fields.optional("code").isPresent() ? entry.code(fields.text("code")) : entry;
        entry = list(fields, "facts", this::checkFact).map(entry::facts).orElse(entry);
        entry = list(fields, "notes", known::check).map(entry::notes).orElse(entry);
        entry = waived(fields, entry);
        entry = ExpectedWords.read(fields, "reason").map(entry::reason).orElse(entry);
        fields.end();
        return entry;
    }

    private EntryKind kind(Fields fields) {
        String text = fields.text("kind");
        Optional<EntryKind> kind = Arrays.stream(EntryKind.values())
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (kind.isEmpty() && !text.isEmpty()) {
            List<String> names =
                    Arrays.stream(EntryKind.values()).map(EntryKind::name).toList();
            Value value = fields.required("kind");
            problems.add(Problem.error(
                            "unknown-kind",
                            fields.document().place(fields.pointer("kind"), value),
                            Words.of("there is no kind of entry ", "没有条目类别").then(value::described))
                    .maybe(Nearest.hint(text, names)));
        }
        return kind.orElse(EntryKind.NOTICE);
    }

    private String clause(Fields fields) {
        Optional<Value> value = fields.optional("clause");
        if (value.isEmpty() && clauses.size() != 1) {
            fields.report(
                    "missing",
                    Words.of("there is no clause, and the scenario is not about just one", "缺少 clause，而这个场景不只涉及一条条款"));
            return "";
        }
        return value.map(given -> isNone(given) ? "" : known.check(fields, "clause", given))
                .orElseGet(() -> clauses.get(0));
    }

    private static boolean isNone(Value value) {
        return value instanceof TextValue text && text.text().equals(EntryProperty.NONE);
    }

    private static ExpectedEntry date(Fields fields, ExpectedEntry entry) {
        Optional<Value> value = fields.optional("date");
        if (value.isEmpty()) {
            return entry;
        }
        try {
            return isNone(value.get()) ? entry.undated() : entry.on(LocalDate.parse(fields.text("date")));
        } catch (DateTimeParseException e) {
            fields.wrong("date", value.get(), Words.of("a date such as 2024-03-01, or none", "日期，如 2024-03-01，或 none"));
            return entry;
        }
    }

    private static Optional<Integer> shares(Fields fields) {
        return fields.optional("shares").flatMap(value -> {
            if (fields.text("shares").matches("[0-9]{1,9}")) {
                return Optional.of(Integer.parseInt(fields.text("shares")));
            }
            fields.wrong("shares", value, Words.of("a whole number", "整数"));
            return Optional.empty();
        });
    }

    /** A decimal that need not be there. */
    static Optional<BigDecimal> decimal(Fields fields, String name, Words wanted) {
        return fields.optional(name).flatMap(value -> {
            if (fields.text(name).matches(DECIMAL)) {
                return Optional.of(new BigDecimal(fields.text(name)));
            }
            fields.wrong(name, value, wanted);
            return Optional.empty();
        });
    }

    private static ExpectedEntry waived(Fields fields, ExpectedEntry entry) {
        String text = fields.text("waived", "false");
        return switch (text) {
            case "false" -> entry;
            case "true" -> entry.waived();
            default ->
                decimal(fields, "waived", Words.of("true, false or the amount before", "true、false 或豁免前的数额"))
                        .map(entry::waived)
                        .orElse(entry);
        };
    }

    private static Optional<String[]> list(Fields fields, String name, NameCheck check) {
        return fields.optional(name).map(value -> {
            List<String> texts = new ArrayList<>();
            for (Value item : value instanceof ArrayValue array ? array.items() : List.<Value>of()) {
                if (item instanceof TextValue text) {
                    check.check(fields.document(), fields.pointer(name) + "/" + texts.size(), text);
                    texts.add(text.text());
                }
            }
            if (!(value instanceof ArrayValue array) || array.items().size() != texts.size()) {
                fields.wrong(name, value, Words.of("a list of texts", "文本的列表"));
            }
            return texts.toArray(String[]::new);
        });
    }

    private void checkFact(Document document, String pointer, TextValue reference) {
        if (given instanceof Given.Month facts
                && facts.month().referred(reference.text()).isEmpty()) {
            problems.add(Problem.error(
                            "unknown-fact",
                            document.place(pointer, reference),
                            Words.of("the scenario gives no fact ", "场景没有给出记录").then(reference::described))
                    .maybe(Nearest.hint(reference.text(), references(facts.month()))));
        }
    }

    private static List<String> references(TeamMonth month) {
        return month.arrays().stream()
                .flatMap(array -> month.all(array).stream())
                .map(month::reference)
                .toList();
    }

    /** Holds a name against those that there are. */
    @FunctionalInterface
    private interface NameCheck {
        void check(Document document, String pointer, TextValue name);
    }
}
