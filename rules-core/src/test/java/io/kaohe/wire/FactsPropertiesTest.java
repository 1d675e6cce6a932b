package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.NumberValue;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.Canonical;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.Problem;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FactsPropertiesTest {
    private static final String EXAMPLE = FactsJson.example();
    private static final Value TREE =
            JsonDocument.read(SourceText.of("facts.json", EXAMPLE)).root();
    private static final TeamMonth MONTH = FactsJson.read(EXAMPLE);
    private static final Map<String, String> REFERENCES = references(MONTH);

    @Property
    void bytesAreNoMonthButAFactsException(@ForAll byte[] bytes) {
        assertThat(outcome(bytes)).isNotEmpty();
    }

    @Property
    void aDocumentWithOtherBytesInItIsAMonthOrAFactsException(
            @ForAll @Size(max = 5) byte[] other,
            @ForAll @IntRange(max = 3300) int at,
            @ForAll @IntRange(max = 30) int cut) {
        byte[] example = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        byte[] mutated = new byte[example.length - cut + other.length];
        System.arraycopy(example, 0, mutated, 0, at);
        System.arraycopy(other, 0, mutated, at, other.length);
        System.arraycopy(example, at + cut, mutated, at + other.length, example.length - at - cut);

        assertThat(outcome(mutated)).allSatisfy(FactsPropertiesTest::isLocated);
    }

    @Property
    void aDocumentWithAnotherValueInItIsAMonthOrAFactsException(@ForAll long seed) {
        Random random = new Random(seed);
        String json = text(mutated(TREE, random));

        assertThat(outcome(json.getBytes(StandardCharsets.UTF_8))).allSatisfy(FactsPropertiesTest::isLocated);
    }

    @Property
    void neitherOrderNorSpellingChangesFingerprintAndReferences(@ForAll long seed) {
        TeamMonth month = FactsJson.read(text(shuffled(TREE, new Random(seed))));

        assertThat(month.fingerprint()).isEqualTo(MONTH.fingerprint());
        assertThat(references(month)).isEqualTo(REFERENCES);
    }

    private static List<Problem> outcome(byte[] json) {
        try {
            FactsDocument.read("facts.json", new ByteArrayInputStream(json), Vocabulary.standard());
            return List.of();
        } catch (FactsException e) {
            assertThat(e.problems()).isNotEmpty();
            return InBothLanguages.checked(e.problems());
        }
    }

    private static void isLocated(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.message()).isNotBlank();
    }

    private static Map<String, String> references(TeamMonth month) {
        Map<String, String> references = new TreeMap<>();
        month.arrays()
                .forEach(array ->
                        month.all(array).forEach(fact -> references.put(month.reference(fact), Canonical.of(fact))));
        return references;
    }

    private static Value shuffled(Value value, Random random) {
        if (value instanceof ObjectValue object) {
            List<Member> members = new ArrayList<>();
            object.members()
                    .forEach(member -> members.add(new Member(
                            member.name(), 1, 1, respelled(member.name(), shuffled(member.value(), random), random))));
            Collections.shuffle(members, random);
            return new ObjectValue(1, 1, members);
        } else if (value instanceof ArrayValue array) {
            List<Value> items = new ArrayList<>();
            array.items().forEach(item -> items.add(shuffled(item, random)));
            Collections.shuffle(items, random);
            return new ArrayValue(1, 1, items);
        }
        return value;
    }

    /** Ids stay as they are, also where they look like numbers. */
    private static Value respelled(String name, Value value, Random random) {
        boolean id = name.equals("id") || name.equals("order");
        if (id || !(value instanceof TextValue text) || !text.text().matches("[0-9]+(\\.[0-9]+)?")) {
            return value;
        }
        BigDecimal number = new BigDecimal(text.text());
        BigDecimal scaled = random.nextBoolean()
                ? number.stripTrailingZeros()
                : number.setScale(number.scale() + random.nextInt(4));
        String spelled = random.nextBoolean() ? scaled.toString() : scaled.toPlainString();
        return random.nextBoolean() ? new NumberValue(1, 1, spelled) : new TextValue(1, 1, spelled, false);
    }

    private static Value mutated(Value value, Random random) {
        if (random.nextInt(60) == 0) {
            return strange(random);
        } else if (value instanceof ObjectValue object) {
            List<Member> members = new ArrayList<>();
            for (Member member : object.members()) {
                if (random.nextInt(60) != 0) {
                    String name = random.nextInt(60) == 0 ? member.name() + "s" : member.name();
                    members.add(new Member(name, 1, 1, mutated(member.value(), random)));
                }
            }
            return new ObjectValue(1, 1, members);
        } else if (value instanceof ArrayValue array) {
            List<Value> items = new ArrayList<>();
            for (Value item : array.items()) {
                items.add(mutated(item, random));
                if (random.nextInt(20) == 0) {
                    items.add(mutated(item, random));
                }
            }
            return new ArrayValue(1, 1, items);
        }
        return value;
    }

    private static Value strange(Random random) {
        List<String> texts = List.of(
                "",
                " ",
                "A01",
                "S01",
                "2024-03-31",
                "2024-02-30",
                "24:00",
                "-1",
                "1e999",
                "99999999999999999999",
                "SHORT",
                "shifts/A01/2024-03-01",
                "orders/2024030100017",
                "files/A01",
                "2024-04",
                "0001-01-01",
                "9999-12-31",
                "0.5");
        List<String> numbers = List.of("0", "-1", "1e300", "1e-300", "31", "32", "1e30", "99999999999", "0.001");
        return switch (random.nextInt(5)) {
            case 0 -> new NumberValue(1, 1, numbers.get(random.nextInt(numbers.size())));
            case 1 -> new ArrayValue(1, 1, List.of());
            case 2 -> new ObjectValue(1, 1, List.of());
            default -> new TextValue(1, 1, texts.get(random.nextInt(texts.size())), false);
        };
    }

    private static String text(Value value) {
        if (value instanceof ObjectValue object) {
            return object.members().stream()
                    .map(member -> "\"" + member.name() + "\": " + text(member.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof ArrayValue array) {
            return array.items().stream().map(FactsPropertiesTest::text).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof TextValue text) {
            return "\"" + text.text() + "\"";
        }
        return value.described();
    }
}
