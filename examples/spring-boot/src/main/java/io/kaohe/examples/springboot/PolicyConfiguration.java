package io.kaohe.examples.springboot;

import io.kaohe.catalog.Catalog;
import io.kaohe.event.Listener;
import io.kaohe.metrics.KaoheMetrics;
import io.kaohe.watch.WatchedLibrary;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies that the service settles by: those of a folder, as its files are now, and those of the catalog. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    /** Stays in force until the application ends, which closes it; a folder with a mistake in it stops the start. */
    @Bean
    WatchedLibrary library(@Value("${kaohe.policies}") Path folder, Listener metrics) {
        return WatchedLibrary.builder(folder)
                .beside(Catalog.policies())
                .telling(metrics)
                .watch();
    }

    @Bean
    Listener metrics(MeterRegistry registry) {
        return new KaoheMetrics(registry);
    }
}
