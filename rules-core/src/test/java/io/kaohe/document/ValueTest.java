package io.kaohe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final ObjectValue OBJECT =
            new ObjectValue(3, 7, List.of(new Member("id", 3, 9, new TextValue(3, 15, "A01", false))));

    @Test
    void aTextIsDescribedInQuotesAndShortened() {
        assertThat(new TextValue(1, 1, "林", false).described()).isEqualTo("\"林\"");
        assertThat(new TextValue(1, 1, "a\nb", false).described()).isEqualTo("\"a\\u000ab\"");
        assertThat(new TextValue(1, 1, "😀".repeat(41), false).described()).isEqualTo("\"" + "😀".repeat(40) + "…\"");
        assertThat(new NumberValue(1, 1, "1".repeat(41)).described()).isEqualTo("1".repeat(40) + "…");
    }

    @Test
    void otherValuesAreDescribedByWhatTheyAre() {
        assertThat(OBJECT.described()).isEqualTo("an object");
        assertThat(new ArrayValue(1, 1, List.of()).described()).isEqualTo("an array");
        assertThat(new BooleanValue(1, 1, true).described()).isEqualTo("true");
        assertThat(new NullValue(1, 1).described()).isEqualTo("null");
    }

    @Test
    void aPropertyIsFoundByItsName() {
        assertThat(OBJECT.value("id")).contains(new TextValue(3, 15, "A01", false));
        assertThat(OBJECT.member("ID")).isEmpty();
    }

    @Test
    void aFurtherPropertyStandsWhereTheObjectStands() {
        Value name = new TextValue(3, 7, "A01", true);

        assertThat(OBJECT.plus("name", name).member("name")).contains(new Member("name", 3, 7, name));
        assertThat(OBJECT.plus("id", name)).isEqualTo(OBJECT);
    }

    @Test
    void aPointerEscapesWhatIsSpecialInIt() {
        Pointer pointer = Pointer.to("/0/given").then("a/b~c").then(3);

        assertThat(pointer).hasToString("/0/given/a~1b~0c/3");
        assertThat(pointer.label()).isEqualTo("an entry of a/b~c");
        assertThat(Pointer.to("").label()).isEqualTo("the document");
    }
}
