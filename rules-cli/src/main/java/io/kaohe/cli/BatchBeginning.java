package io.kaohe.cli;

import com.google.common.hash.Hashing;
import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.batch.ChosenPolicies;
import io.kaohe.cache.BuildIdentity;
import io.kaohe.policy.Clause;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What decides the bytes of a batch's output besides its input: whoever goes on with a batch must bring the same. */
final class BatchBeginning {
    private BatchBeginning() {}

    /** By the name of the option, or of what is no option. */
    static Map<String, String> of(
            PolicyLibrary library, Collection<String> ids, SettingOptions settings, BatchFormat format, Path rejects) {
        Map<String, String> begun = new TreeMap<>();
        begun.put("policies", policies(library, ids));
        begun.put("--set", settings.given());
        begun.put("--format", format.csv() ? "csv" : "json");
        begun.put("--lang", format.language().toString());
        begun.put("--rejects", rejects.toString());
        begun.put("build", BuildIdentity.current().orElse("unknown"));
        if (format.gzip()) {
            begun.put("java", Runtime.version().toString());
        }
        return begun;
    }

    /** All versions, and the clauses of the others: what a document says about these is passed over. */
    private static String policies(PolicyLibrary library, Collection<String> ids) {
        String versions = ChosenPolicies.of(library, ids).versions().stream()
                .map(policy -> policy.id() + "@" + policy.effective() + " " + policy.fingerprint())
                .collect(Collectors.joining(", "));
        String clauses = library.policies().stream()
                .map(Policy::clauses)
                .flatMap(Collection::stream)
                .map(Clause::id)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return versions + ", among clauses " + Hashing.sha256().hashString(clauses, StandardCharsets.UTF_8);
    }
}
