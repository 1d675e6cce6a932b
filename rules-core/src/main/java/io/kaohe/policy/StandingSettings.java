package io.kaohe.policy;

import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Settings that every policy has, whatever it declares. */
public final class StandingSettings {
    /** The value of {@link #GUARD} by which nothing is guarded. */
    public static final String NONE = "none";

    /** The law by which deductions are guarded. A policy may declare it itself, to give it another default. */
    public static final Setting GUARD = Setting.of(
                    "guard",
                    SettingType.CHOICE,
                    Words.of("the law that limits what may be deducted from a wage", "按哪部法规限制从工资中扣款"))
            .choices(List.of(NONE, "prc-wage"))
            .byDefault(NONE);

    private StandingSettings() {}

    /** The settings that a policy declares, and those of every policy that it does not. */
    public static List<Setting> with(List<Setting> declared) {
        List<Setting> all = new ArrayList<>(declared);
        if (declared.stream().noneMatch(setting -> setting.name().equals(GUARD.name()))) {
            all.add(GUARD);
        }
        return List.copyOf(all);
    }
}
