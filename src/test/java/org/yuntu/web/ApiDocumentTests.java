package org.yuntu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yuntu.GraphTest;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.record.RecordImport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class ApiDocumentTests {

    private static final Pattern EXAMPLE = Pattern.compile("href=\"(/api/v1/[^\"]*)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Autowired
    ReferenceImport references;

    @Autowired
    EnterpriseImport imports;

    @Autowired
    RecordImport records;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void oneFirmAndOneFund() throws Exception {
        references.bringUpToDate();
        Path firms = Files.writeString(folder.resolve("演示.csv"), "企业名称,地区,经营范围\n太原市演示甲液压支架制造有限公司,太原,液压支架的制造、维修\n");
        imports.run(ImportRequest.of(firms), ImportProgress.silent());
        Path funds = Files.writeString(folder.resolve("funds.csv"), "名称,类型,规模\n演示甲基金,母基金,5亿元\n");
        records.run(RecordKinds.get("fund"), ImportRequest.of(funds), ImportProgress.silent());
    }

    @Test
    void everyPathOfTheProgramIsInTheDocument() throws Exception {
        Set<String> mapped = mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().equals("org.yuntu.web"))
                .flatMap(e -> e.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).hasSizeGreaterThan(10).allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(paths(document("en"))).containsExactlyElementsOf(mapped);
    }

    @Test
    void everyPathSaysWhatItIsInBothLanguages() throws Exception {
        for (String language : List.of("zh_CN", "en")) {
            document(language).get("paths").properties().forEach(path -> {
                JsonNode get = path.getValue().get("get");
                assertThat(HAN.matcher(get.path("summary").asString("")).find())
                        .as(path.getKey() + " " + get.path("summary"))
                        .isEqualTo(language.equals("zh_CN"));
                get.path("parameters")
                        .forEach(p -> assertThat(p.path("description").asString(""))
                                .as(path.getKey() + " " + p)
                                .isNotBlank()
                                .doesNotStartWith("api."));
                assertThat(get.at("/responses/200/content/application~1json").isMissingNode())
                        .as(path.getKey())
                        .isFalse();
                assertThat(get.path("responses").propertyNames()).contains("400", "401", "403", "421", "500", "503");
            });
        }
    }

    @Test
    void everyExampleOfThePageAnswers() throws Exception {
        List<String> examples = EXAMPLE.matcher(get("/api").body())
                .results()
                .map((MatchResult m) -> m.group(1).replace("&amp;", "&"))
                .filter(address -> !address.endsWith("openapi.json"))
                .toList();

        assertThat(examples).hasSameSizeAs(paths(document("en")));
        for (String example : examples) {
            assertThat(get(example).statusCode()).as(example).isEqualTo(200);
        }
    }

    private static List<String> paths(JsonNode document) {
        return document.get("paths").propertyNames().stream().sorted().toList();
    }

    private JsonNode document(String language) throws Exception {
        return JsonMapper.shared()
                .readTree(get("/api/v1/openapi.json?lang=" + language).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }
}
