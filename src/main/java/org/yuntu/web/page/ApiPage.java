package org.yuntu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.yuntu.graph.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI document for readers: each path with its parameters, an address to try and what it answers.
@Controller
@ConditionalOnWebApplication
final class ApiPage {

    static final String DOCUMENT = "/api/v1/openapi.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenApiWebMvcResource documents;
    private final GraphStore store;

    ApiPage(OpenApiWebMvcResource documents, GraphStore store) {
        this.documents = documents;
        this.store = store;
    }

    /// @param place path or query
    record Setting(String name, String place, boolean required, String meaning, String fallback, String example) {}

    /// @param example an address that answers, or empty when the graph has nothing of the kind
    /// @param types media types of the answer
    /// @param answer what it looks like
    record Entry(
            String path,
            String summary,
            String more,
            List<Setting> settings,
            String example,
            String types,
            String answer,
            String refusals) {}

    @GetMapping("/api")
    String page(HttpServletRequest request, Model model) throws Exception {
        JsonNode document = JSON.readTree(documents.openapiJson(request, DOCUMENT, View.locale()));
        ApiAnswers answers = new ApiAnswers(document);
        Map<String, List<Entry>> groups = new TreeMap<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            groups.computeIfAbsent(get.at("/tags/0").asString(), _ -> new ArrayList<>())
                    .add(entry(path.getKey(), get, answers));
        });
        model.addAttribute("groups", groups);
        model.addAttribute("document", DOCUMENT);
        return "api";
    }

    private Entry entry(String path, JsonNode get, ApiAnswers answers) {
        List<Setting> settings = get.path("parameters")
                .valueStream()
                .map(p -> new Setting(
                        p.path("name").asString(),
                        p.path("in").asString(),
                        p.path("required").asBoolean(),
                        p.path("description").asString(""),
                        text(p.at("/schema/default")),
                        p.path("in").asString().equals("path") && !p.has("example")
                                ? anyId(path)
                                : text(p.path("example"))))
                .toList();
        JsonNode content = get.at("/responses/200/content");
        return new Entry(
                path,
                get.path("summary").asString(""),
                get.path("description").asString(""),
                settings,
                example(path, settings),
                String.join(", ", content.propertyNames()),
                answers.example(content.path("application/json")),
                String.join(
                        ", ",
                        get.path("responses").propertyNames().stream()
                                .filter(code -> !code.equals("200"))
                                .toList()));
    }

    /// Of something in the graph, since ids differ from graph to graph.
    private String anyId(String path) {
        List<String> parts = List.of(path.split("/"));
        return store.list("view/any_id", Map.of("list", parts.get(3)), row -> row.text("id")).stream()
                .findFirst()
                .orElse("");
    }

    /// Lists and numbers as one would type them.
    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isContainer() ? "" : value.asString();
    }

    private static String example(String path, List<Setting> settings) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> places = new TreeMap<>();
        for (Setting s : settings) {
            if (s.place().equals("path")) {
                if (s.example().isEmpty()) {
                    return "";
                }
                places.put(s.name(), s.example());
            } else if (!s.example().isEmpty() && !s.example().equals(s.fallback())) {
                address.queryParam(s.name(), s.example());
            }
        }
        return address.buildAndExpand(places).encode().toUriString();
    }
}
