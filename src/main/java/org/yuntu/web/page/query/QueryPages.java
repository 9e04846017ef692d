package org.yuntu.web.page.query;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.yuntu.graph.Queries;
import org.yuntu.graph.Query;
import org.yuntu.graph.QueryAnswer;
import org.yuntu.graph.RefusedQueryException;
import org.yuntu.report.QueryReports;
import org.yuntu.web.access.Audit;
import org.yuntu.web.page.View;

/// The library of queries, each with its parameters and its answer as a table and as files, and the console.
@Controller
final class QueryPages {

    private static final int ROWS_SHOWN = 500;
    private static final int ROWS_IN_FILES = 100_000;
    private static final int LONGEST_STATEMENT = 20_000;

    private final Queries queries;
    private final Audit audit;

    QueryPages(Queries queries, Audit audit) {
        this.queries = queries;
        this.audit = audit;
    }

    /// @param value as set, else the default
    record Setting(String name, String type, String value, String meaning) {}

    @GetMapping("/queries")
    String list(Model model) {
        model.addAttribute("queries", queries.list());
        return "queries";
    }

    /// @param all parameters of the query by name
    @GetMapping("/queries/{name}")
    String one(@PathVariable String name, @RequestParam Map<String, String> all, Model model) {
        Query query = get(name);
        Map<String, String> set = settings(query, all);
        model.addAttribute("query", query);
        model.addAttribute(
                "settings",
                query.parameters().stream()
                        .map(p -> new Setting(
                                p.name(), p.type().name(), set.getOrDefault(p.name(), p.fallback()), p.meaning()))
                        .toList());
        UriComponentsBuilder file = UriComponentsBuilder.fromPath("/queries/" + name + "/file");
        set.forEach(file::queryParam);
        model.addAttribute("file", file.encode().build().toUriString() + (set.isEmpty() ? "?" : "&") + "format=");
        try {
            show(queries.run(query, set, ROWS_SHOWN), model);
        } catch (RefusedQueryException e) {
            model.addAttribute("refused", words(e));
        }
        return "query";
    }

    private static void show(QueryAnswer answer, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute(
                "cells",
                answer.rows().stream()
                        .map(row -> row.stream().map(QueryReports::text).toList())
                        .toList());
        model.addAttribute(
                "numbers",
                IntStream.range(0, answer.columns().size())
                        .mapToObj(c -> QueryReports.isNumber(answer, c))
                        .toList());
    }

    @GetMapping("/queries/{name}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String name, @RequestParam String format, @RequestParam Map<String, String> all) {
        Query query = get(name);
        QueryAnswer answer;
        try {
            answer = queries.run(query, settings(query, all), ROWS_IN_FILES);
        } catch (RefusedQueryException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
        String title = View.english() ? query.titleEn() : query.titleZh();
        return switch (format) {
            case "csv" -> download(name + ".csv", "text/csv;charset=UTF-8", bytes(QueryReports.csv(answer, true)));
            case "json" -> download(name + ".json", "application/json", bytes(QueryReports.json(answer)));
            case "xlsx" ->
                download(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        QueryReports.xlsx(answer, title, List.of(query.question())));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "csv, json or xlsx, not " + format);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }

    private Query get(String name) {
        try {
            return queries.get(name);
        } catch (RefusedQueryException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()), e);
        }
    }

    /// What is in the address and a parameter of the query.
    private static Map<String, String> settings(Query query, Map<String, String> all) {
        Map<String, String> set = new LinkedHashMap<>();
        query.parameters().forEach(p -> {
            String value = all.get(p.name());
            if (value != null) {
                set.put(p.name(), value);
            }
        });
        return set;
    }

    @GetMapping("/console")
    String console(@RequestParam(defaultValue = "") String query, Model model) {
        model.addAttribute("statement", query.isEmpty() ? "" : get(query).text());
        limits(model);
        return "console";
    }

    @PostMapping("/console")
    String ask(@RequestParam String statement, Model model) {
        model.addAttribute("statement", statement);
        limits(model);
        String text = statement.strip();
        if (text.isEmpty() || text.length() > LONGEST_STATEMENT) {
            return "console";
        }
        try {
            QueryAnswer answer = queries.ask(text, Map.of(), ROWS_SHOWN);
            audit.note(
                    "console", Map.of("statement", text, "rows", answer.rows().size()));
            show(answer, model);
        } catch (RefusedQueryException e) {
            audit.note(
                    "console-refused",
                    Map.of("statement", text, "why", e.reason().name()));
            model.addAttribute("refused", words(e));
        }
        return "console";
    }

    private static void limits(Model model) {
        model.addAttribute("seconds", Queries.LONGEST.toSeconds());
        model.addAttribute("most", ROWS_SHOWN);
        model.addAttribute("longest", LONGEST_STATEMENT);
    }

    private static String words(RefusedQueryException e) {
        return View.texts().text("query.refused." + e.reason(), e.arguments().toArray());
    }
}
