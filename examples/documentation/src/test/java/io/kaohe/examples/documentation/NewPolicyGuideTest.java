package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.authoring.NewPolicy;
import io.kaohe.authoring.NewRule;
import io.kaohe.authoring.RuleSample;
import io.kaohe.authoring.Skeleton;
import io.kaohe.authoring.SkeletonFile;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.text.Language;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/embedding.md} about new policies, compiled and run. */
class NewPolicyGuideTest {
    @Test
    void aPolicyIsBegunAndGetsAFurtherClause(@TempDir Path above) {
        Path folder = above.resolve("my-team");
        List<String> log = new ArrayList<>();

        NewPolicy.in(folder, "my-team")
                .skeleton(YearMonth.of(2026, 4), "MT1", RuleSample.FINE, Optional.empty(), Language.EN)
                .write();

        Skeleton skeleton = NewRule.in(folder).skeleton("MT2", RuleSample.TIERS, Optional.empty(), Language.EN);
        for (SkeletonFile file : skeleton.files()) {
            log.add((file.isNew() ? "new " : "extended ") + file.path().getFileName());
        }
        for (SkeletonFile.Blank blank : skeleton.blanks()) {
            log.add(blank.place().line() + ": " + blank.what());
        }
        skeleton.write();

        assertThat(log)
                .startsWith("extended policy.yaml", "new mt2.drl", "new mt2-tier.csv")
                .contains("25: where in the company's text it stands");
        assertThat(PolicyFolders.read(folder).policies().get(0).clauses()).hasSize(2);
    }
}
