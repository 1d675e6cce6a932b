package io.kaohe.compiler;

import io.kaohe.compiler.Acceptance.Kind;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code accepted} of a {@code policy.yaml}. */
final class AcceptanceReader {
    static final String NAME = "accepted";

    private AcceptanceReader() {}

    static List<Acceptance> read(Fields head) {
        List<Acceptance> accepted = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        List<Fields> all = head.objects(NAME);
        for (int i = 0; i < all.size(); i++) {
            Fields fields = all.get(i);
            Value value = head.list(NAME).get(i);
            Optional<Kind> kind = kind(fields);
            String code = kind.map(one -> fields.text(word(one))).orElse("");
            String about = fields.text("about");
            Optional<String> exactly =
                    fields.optional("value").isPresent() ? Optional.of(fields.text("value")) : Optional.empty();
            Words reason = reason(fields);
            fields.end();
            if (kind.isPresent()) {
                accepted.add(new Acceptance(
                        kind.get(),
                        code,
                        about,
                        exactly,
                        reason,
                        head.document().place(head.pointer(NAME) + "/" + i, value)));
                if (!seen.add(List.of(kind.get(), code, about, exactly))) {
                    fields.report("accepted-twice", Words.of("this is accepted already", "这一项已经写过了"));
                }
            }
        }
        return accepted;
    }

    private static Optional<Kind> kind(Fields fields) {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> fields.optional(word(kind)).isPresent())
                .toList();
        if (kinds.size() != 1) {
            fields.report(
                    "what-accepted",
                    Words.of(
                            "what is accepted is a \"warning\", a \"mutant\" or of the \"coverage\", by its code",
                            "accepted 的每一项要用代码写明 warning、mutant 或 coverage，只能写一个"));
            return Optional.empty();
        }
        return Optional.of(kinds.get(0));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** In both languages, or a text for both. */
    private static Words reason(Fields fields) {
        Optional<Value> reason = fields.optional("reason");
        if (reason.isPresent() && !(reason.get() instanceof TextValue)) {
            return DefinitionReader.words(fields.object("reason"));
        }
        Words words = Words.same(fields.text("reason"));
        if (reason.isPresent() && words.in(Language.EN).isBlank()) {
            fields.wrong("reason", reason.get(), Words.of("why it is right as it is", "说明这样写为什么没有错"));
        }
        return words;
    }
}
