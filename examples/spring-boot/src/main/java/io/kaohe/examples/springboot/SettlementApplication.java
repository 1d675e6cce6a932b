package io.kaohe.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. {@code --kaohe.policies=FOLDER} says where the policies of one's own are. */
@SpringBootApplication(proxyBeanMethods = false)
public class SettlementApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SettlementApplication.class, arguments);
    }
}
