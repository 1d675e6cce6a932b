package io.kaohe.compiler;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.document.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One file of somebody who means harm, from {@code hostile/*.yaml}: what it tries, the part of a policy that does, and
 * what comes of it, {@code stopped} with code and place or {@code harmless} with the reason why. If its classes would be
 * let in, {@code gate} says why.
 */
record HostileFile(Map<String, String> said) {
    static Stream<HostileFile> of(String list) {
        try (InputStream in = Objects.requireNonNull(HostileFile.class.getResourceAsStream("/hostile/" + list), list)) {
            Document document = YamlDocument.read(list, in.readAllBytes());
            return ((ArrayValue) document.root()).items().stream().map(HostileFile::of);
        } catch (IOException e) {
            throw new IllegalStateException(list, e);
        }
    }

    private static HostileFile of(Value value) {
        Map<String, String> said = new LinkedHashMap<>();
        ((ObjectValue) value).members().forEach(member -> said.put(member.name(), ((TextValue) member.value()).text()));
        return new HostileFile(said);
    }

    String stopped() {
        return said.getOrDefault("stopped", "");
    }

    /** The policy that it is in. */
    TestPolicy policy() {
        String before = said.containsKey("before") ? said.get("before") + "\n" : "";
        TestPolicy policy = TestPolicy.ofRules(before + rule());
        said.forEach((name, text) -> {
            if (name.contains(".")) {
                policy.with(name, text);
            }
        });
        return policy;
    }

    private String rule() {
        return "rule " + said.getOrDefault("name", "\"T1 a rule\"") + "\n    @clause( \"T1\" )"
                + (said.containsKey("head") ? " " + said.get("head") : "") + "\nwhen\n    " + when() + "\nthen\n    "
                + then() + "\n" + said.getOrDefault("end", "end") + "\n";
    }

    String when() {
        return said.getOrDefault("when", "$l : Lapse()");
    }

    String then() {
        return said.getOrDefault("then", "ledger.fine( $l, 10 );");
    }

    @Override
    public String toString() {
        return said.getOrDefault("tries", "");
    }
}
