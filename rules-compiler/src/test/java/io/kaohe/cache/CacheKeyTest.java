package io.kaohe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CacheKeyTest {
    private static final String KEY = key("policy/1", "build", file("a.drl", "x"), file("b.drl", "y"));

    @Test
    void whereTheFolderLiesAndWhatItIsCalledDoesNotMatter() {
        PolicyFolder elsewhere = new PolicyFolder(
                "other", List.of(new SourceFile("a.drl", "/other/a.drl", "x"), new SourceFile("b.drl", "?", "y")));

        assertThat(CacheKey.of("policy/1", "build", elsewhere).digest()).isEqualTo(KEY);
    }

    @Test
    void anotherTextIsAnotherKey() {
        assertThat(key("policy/1", "build", file("a.drl", "x"), file("b.drl", "y ")))
                .isNotEqualTo(KEY);
    }

    @Test
    void anotherNameIsAnotherKey() {
        assertThat(key("policy/1", "build", file("a.drl", "x"), file("c.drl", "y")))
                .isNotEqualTo(KEY);
    }

    @Test
    void textThatWandersFromOneFileToTheNextIsAnotherKey() {
        assertThat(key("policy/1", "build", file("a.drl", "xb"), file(".drl", "y")))
                .isNotEqualTo(key("policy/1", "build", file("a.drl", "x"), file("b.drl", "y")));
    }

    @Test
    void aFileMoreIsAnotherKey() {
        assertThat(key("policy/1", "build", file("a.drl", "x"), file("b.drl", "y"), file("c.csv", "")))
                .isNotEqualTo(KEY);
    }

    @Test
    void anotherBuildIsAnotherKey() {
        assertThat(key("policy/1", "newer", file("a.drl", "x"), file("b.drl", "y")))
                .isNotEqualTo(KEY);
    }

    @Test
    void anotherFormIsAnotherKey() {
        assertThat(key("policy/2", "build", file("a.drl", "x"), file("b.drl", "y")))
                .isNotEqualTo(KEY);
    }

    private static String key(String kind, String build, SourceFile... files) {
        return CacheKey.of(kind, build, new PolicyFolder("policy", List.of(files)))
                .digest();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, "policy/" + name, text);
    }
}
