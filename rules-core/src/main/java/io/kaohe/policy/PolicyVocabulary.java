package io.kaohe.policy;

import com.google.common.collect.ImmutableMap;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.InspectionForm;
import io.kaohe.fact.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * What a policy adds to the lists of codes that are open.
 *
 * @param codes of each list what comes to the standard codes; a list that nothing comes to is not there
 * @param forms forms of checks of its own
 */
public record PolicyVocabulary(Map<CodeList, List<String>> codes, List<InspectionForm> forms) {
    /** Nothing: the standard codes do. */
    public static final PolicyVocabulary NONE = new PolicyVocabulary(Map.of(), List.of());

    public PolicyVocabulary {
        codes = codes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        forms = List.copyOf(forms);
    }

    /** The standard codes and these. */
    public Vocabulary withStandard() {
        Vocabulary all = Vocabulary.standard();
        for (Map.Entry<CodeList, List<String>> entry : codes.entrySet()) {
            all = all.plus(entry.getKey(), entry.getValue());
        }
        for (InspectionForm form : forms) {
            all = all.plus(form);
        }
        return all;
    }
}
