package io.kaohe.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.catalog.Catalog;
import io.kaohe.event.Reload;
import io.kaohe.text.Language;
import io.kaohe.watch.WatchedLibrary;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the service as {@code main} does, and talks HTTP with it. */
class SettlementApplicationTest {
    private static final Path EXAMPLES = Path.of("..").toAbsolutePath().normalize();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path policies;

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        copy(EXAMPLES.resolve("own-policy/qinghe-service"), policies.resolve("qinghe-service"));
        application =
                SpringApplication.run(SettlementApplication.class, "--server.port=0", "--kaohe.policies=" + policies);
        address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aMonthThatIsPostedIsSettledByAPolicyOfTheCatalog() throws Exception {
        Path month = EXAMPLES.resolve("data/small-month.json");

        HttpResponse<String> response = post("dingtalk-team", Files.readString(month), "zh-CN");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .isEqualTo(SettlementDocument.toJson(
                        Catalog.policies()
                                .inForce("dingtalk-team", YearMonth.of(2025, 11))
                                .settle(FactsDocument.read(month)),
                        Language.ZH));
    }

    @Test
    void allThatIsWrongWithAMonthIsSaidWithItsPlace() throws Exception {
        String wrong = april().replace("\"role\": \"SUPERVISOR\"", "\"role\": \"SUPERVISER\"")
                .replace("\"in\": \"09:08\"", "\"in\": \"9.08\"");

        HttpResponse<String> response = post("qinghe-service", wrong, "en");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode body = JSON.readTree(response.body());
        assertThat(body.get("type").asString()).isEqualTo("urn:kaohe:problem:facts");
        assertThat(body.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("pointer").asString()))
                .containsExactly("/agents/3/role", "/shifts/0/segments/0/in");
        assertThat(body.get("problems").get(0).get("hint").asString()).contains("SUPERVISOR");
        assertThat(body.get("problems").get(0).get("line").asInt()).isEqualTo(9);
    }

    @Test
    void whatIsNoDocumentIsRejectedInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> response = post("qinghe-service", "{ \"schema\": ", "zh");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(response.body())
                        .get("problems")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("malformed");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void aPolicyThatThereIsNotIsNotFound() throws Exception {
        HttpResponse<String> response = post("qinghe-servise", april(), "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(response.body())
                        .get("problems")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("unknown-policy");
    }

    @Test
    void anotherContentTypeIsAProblemToo() throws Exception {
        HttpResponse<String> response = send(request("/policies/qinghe-service/settlements")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(april())));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void settlementsAreCounted() throws Exception {
        post("qinghe-service", april(), "en");

        HttpResponse<String> response =
                send(request("/actuator/metrics/kaohe.settlement?tag=policy:qinghe-service&tag=outcome:settled"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body())
                        .get("measurements")
                        .get(0)
                        .get("value")
                        .asInt())
                .isPositive();
    }

    @Test
    void anEditIsInForceAtOnceAndAMistakeNever() throws Exception {
        WatchedLibrary library = application.getBean(WatchedLibrary.class);
        Path rules = policies.resolve("qinghe-service/policy.yaml");
        String before = Files.readString(rules);
        assertThat(fine()).isEqualTo("8.00");
        try {
            Files.writeString(rules, before.replace("default: \"150.00\"", "default: \"5.00\""));
            assertThat(library.reload()).matches(Reload::isSound);
            assertThat(fine()).isEqualTo("5.00");

            Files.writeString(rules, before.replace("default: \"150.00\"", "defalut: \"7.00\""));
            assertThat(library.reload().problems()).isNotEmpty();
            assertThat(fine()).isEqualTo("5.00");
            assertThat(health().get("status").asString()).isEqualTo("UP");
            assertThat(health().at("/components/policies/details/problems/0").asString())
                    .contains("policy.yaml:")
                    .contains("defalut");
        } finally {
            Files.writeString(rules, before);
            library.reload();
        }
        assertThat(health().at("/components/policies/details/problems").isEmpty())
                .isTrue();
        assertThat(fine()).isEqualTo("8.00");
    }

    /** What A01 pays for the lateness of the sample month. */
    private static String fine() throws IOException, InterruptedException {
        JsonNode settlement =
                JSON.readTree(post("qinghe-service", april(), "en").body());
        return settlement.at("/agents/0/entries/0/amount").asString();
    }

    private static JsonNode health() throws IOException, InterruptedException {
        return JSON.readTree(send(request("/actuator/health")).body());
    }

    private static String april() throws IOException {
        return Files.readString(EXAMPLES.resolve("own-policy/april.json"));
    }

    private static HttpResponse<String> post(String policy, String facts, String language)
            throws IOException, InterruptedException {
        return send(request("/policies/" + policy + "/settlements")
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(facts)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
