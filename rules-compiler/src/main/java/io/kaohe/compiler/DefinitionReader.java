package io.kaohe.compiler;

import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.Fields;
import io.kaohe.document.YamlDocument;
import io.kaohe.policy.Clause;
import io.kaohe.policy.Deducts;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.text.DateSpelling;
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Reads a {@code policy.yaml}. */
final class DefinitionReader {
    private final List<Problem> problems = new ArrayList<>();
    private final List<ClauseNote> notes = new ArrayList<>();

    private DefinitionReader() {}

    /** @throws PolicyException if the file is not what it should be, with all that is wrong */
    static Head read(SourceFile file) {
        DefinitionReader reader = new DefinitionReader();
        try {
            Document document = YamlDocument.read(file.label(), file.text().getBytes(StandardCharsets.UTF_8));
            Head head = reader.head(document);
            if (!reader.problems.isEmpty()) {
                throw new PolicyException(reader.problems);
            }
            return head;
        } catch (DocumentException e) {
            throw new PolicyException(e.problems());
        }
    }

    private Head head(Document document) {
        Fields fields = Fields.of(document, document.root(), "", problems);
        PolicyDefinition definition = definition(fields);
        List<Acceptance> accepted = AcceptanceReader.read(fields);
        fields.end();
        return new Head(definition, accepted, notes, document);
    }

    private PolicyDefinition definition(Fields fields) {
        String id = fields.text("id");
        if (fields.names().contains("id") && !id.matches("[a-z][a-z0-9-]*")) {
            fields.report(
                    "bad-id",
                    Words.of(
                            "the id \"" + id + "\" is not made of small letters, digits and dashes",
                            "id 为“" + id + "”，应由小写字母、数字和连字符组成"));
        }
        if (SourceVersion.isKeyword(id)) {
            fields.report(
                    "bad-id",
                    Words.of(
                            "the id \"" + id + "\" is a word of Java, which generated code cannot be named after",
                            "编号“" + id + "”是 Java 的关键字，不能用"));
        }
        return new PolicyDefinition(
                id,
                words(fields.object("title")),
                fields.text("source"),
                month(fields),
                fields.flag("fund", false),
                VocabularyReader.read(fields),
                clauses(fields),
                new SettingDeclarations(problems).read(fields));
    }

    private static YearMonth month(Fields fields) {
        String text = fields.text("effective");
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            fields.optional("effective")
                    .ifPresent(value -> fields.report(
                            "effective",
                            value,
                            "bad-month",
                            Words.of(
                                    "effective is \"" + text + "\", expected a month such as 2024-03",
                                    "effective 为“" + text + "”，应为月份，如 2024-03"),
                            DateSpelling.month(text)));
            return PolicyDefinition.UNKNOWN.effective();
        }
    }

    static Words words(Fields fields) {
        Words words = Words.of(fields.text(Language.EN.tag()), fields.text(Language.ZH.tag()));
        fields.end();
        return words;
    }

    private List<Clause> clauses(Fields fields) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        List<Fields> all = fields.objects("clauses");
        for (Fields clause : all) {
            String id = clause.text("id");
            if (!ids.add(id)) {
                clause.report("duplicate-clause", Words.of("there is another clause " + id, "条款 " + id + " 重复出现"));
            }
            notes.add(ClauseNote.read(id, clause));
            clauses.add(new Clause(
                    id,
                    words(clause.object("heading")),
                    reading(clause),
                    clause.text("source"),
                    kind(clause),
                    deducts(clause)));
            clause.end();
        }
        if (clauses.isEmpty()) {
            fields.report("no-clauses", Words.of("a policy has at least one clause", "一套制度至少有一条条款"));
        }
        all.forEach(clause -> ClauseNote.check(clause, ids));
        return clauses;
    }

    private static Optional<Words> reading(Fields clause) {
        return clause.optional("reading").map(there -> words(clause.object("reading")));
    }

    private static Deducts deducts(Fields clause) {
        String text = clause.text("deducts", Deducts.PENALTY.label());
        Optional<Deducts> deducts = Deducts.of(text);
        if (deducts.isEmpty()) {
            clause.report(
                    "bad-deducts",
                    Words.of(
                            "nothing is deducted for " + text + ", expected one of "
                                    + String.join(", ", Deducts.labels()),
                            "deducts 为 " + text + "，应为以下之一：" + String.join("、", Deducts.labels())),
                    Nearest.hint(text, Deducts.labels()));
        }
        return deducts.orElse(Deducts.PENALTY);
    }

    private static Clause.Kind kind(Fields clause) {
        List<String> kinds = Arrays.stream(Clause.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        String text = clause.text("kind", "rules");
        if (!kinds.contains(text)) {
            clause.report(
                    "bad-kind",
                    Words.of("there is no kind of clause " + text, "没有条款种类 " + text),
                    Nearest.hint(text, kinds));
            return Clause.Kind.RULES;
        }
        return Clause.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
