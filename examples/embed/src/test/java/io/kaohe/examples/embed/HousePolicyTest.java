package io.kaohe.examples.embed;

import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.scenario.ExpectedEntry.entry;
import static io.kaohe.scenario.PolicyVerification.verifyThat;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.scenario.ScenarioTests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How a program tests the policies that it relies on: fact by fact, and with a folder of scenarios. */
class HousePolicyTest {
    private static final PolicyLibrary POLICIES = Catalog.policies();
    private static final YearMonth MONTH = YearMonth.of(2024, 3);

    @Test
    void elevenMinutesCostTwentyYuan() {
        verifyThat(POLICIES.inForce("dingtalk-team", MONTH))
                .under("DT2", "DT3")
                .given(
                        Agent.of("A01", "林一", Role.PRE_SALES).withBaseWage("2200"),
                        Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:41", "17:30")))
                .settles("A01")
                .toExactly(entry(RED_PACKET, "DT3", "20.00").shares(5));
    }

    @TestFactory
    Stream<DynamicTest> ourRateOfCommission() {
        Policy policy = POLICIES.inForce("store-commission", MONTH).with("rate", "0.015");

        return ScenarioTests.in(Path.of("src/test/resources/scenarios"), policy);
    }
}
