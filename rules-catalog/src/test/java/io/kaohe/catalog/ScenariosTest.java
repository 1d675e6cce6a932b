package io.kaohe.catalog;

import io.kaohe.scenario.ScenarioTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of every policy of the catalog, a test each. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicContainer> policies() {
        return CatalogFolder.all().stream()
                .map(folder -> DynamicContainer.dynamicContainer(
                        folder.toString(), ScenarioTests.in(folder.path(), folder.policy())));
    }
}
