package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.graph.Queries;
import org.yuntu.graph.Query;
import org.yuntu.graph.QueryAnswer;
import org.yuntu.report.QueryReports;

/// The library of queries: what may be asked, and the answers as JSON or CSV, with the rules of the pages: they read
/// and do nothing else, for [Queries#LONGEST] at most.
@Tag(name = "queries")
@RestController
@RequestMapping("/api/v1/queries")
final class QueryApi {

    private static final int MOST_ROWS = 100_000;
    private static final List<String> OWN = List.of("format", "rows", "lang");

    private final Queries queries;
    private final Turns turns = new Turns(4);

    QueryApi(Queries queries) {
        this.queries = queries;
    }

    /// @param own from the user's own folder
    record QueryLine(
            String name,
            boolean own,
            String titleZh,
            String titleEn,
            String question,
            List<Query.Parameter> parameters,
            List<Query.Column> columns) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.queries")
    List<QueryLine> list() {
        return queries.list().stream()
                .map(q -> new QueryLine(
                        q.name(), q.own(), q.titleZh(), q.titleEn(), q.question(), q.parameters(), q.columns()))
                .toList();
    }

    /// @param all parameters of the query by name
    @GetMapping("/{name}")
    @Operation(summary = "api.query", description = "api.query.more")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject("""
                    {"columns": ["product", "name", "makers"], "more": false,
                     "rows": [{"product": "ma.powered-support", "name": "液压支架", "makers": 1}]}""")),
                @Content(mediaType = "text/csv")
            })
    ResponseEntity<byte[]> answer(
            @Parameter(description = "api.query.name", example = "makers") @PathVariable String name,
            @Parameter(description = "api.query.format", example = "json") @RequestParam(defaultValue = "json")
                    String format,
            @Parameter(description = "api.query.rows", example = "500") @RequestParam(defaultValue = "500") int rows,
            @Parameter(hidden = true) @RequestParam Map<String, String> all) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new WrongParameterException("rows", String.valueOf(rows), "1.." + MOST_ROWS);
        }
        if (!format.equals("json") && !format.equals("csv")) {
            throw new WrongParameterException("format", format, "json, csv");
        }
        Query query = queries.get(name);
        Map<String, String> set = new TreeMap<>(all);
        OWN.forEach(set::remove);
        QueryAnswer answer = turns.take(() -> queries.run(query, set, rows));
        boolean csv = format.equals("csv");
        return ResponseEntity.ok()
                .contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : MediaType.APPLICATION_JSON)
                .body((csv ? QueryReports.csv(answer, false) : QueryReports.json(answer))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
