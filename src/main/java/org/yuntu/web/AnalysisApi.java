package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.InvalidQueryException.Field;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.ReportFormat;

/// All analyses: what may be asked, and the answers as JSON, CSV, Markdown or XLSX.
@Tag(name = "analyses")
@RestController
@RequestMapping("/api/v1/analyses")
final class AnalysisApi {

    private static final List<String> OWN = List.of("scope", "cluster", "date", "lang", "format", "table");

    private final Analyses analyses;

    AnalysisApi(Analyses analyses) {
        this.analyses = analyses;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.analyses")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject("""
                    [{"id": "coverage-matrix", "title": "覆盖矩阵", "question": "…", "method": "…", "parameters":
                     [{"name": "withNational", "title": "…", "type": "flag", "default": false, "allowed": "true, false"}]}]""")))
    String list(@Parameter(description = "api.lang", example = "zh") @RequestParam(defaultValue = "zh") String lang) {
        return AnalysisReports.list(analyses.list(), locale(lang));
    }

    /// @param table which table, for CSV; the first when empty
    /// @param query all else: the analysis' own parameters by name
    @GetMapping("/{id}")
    @Operation(summary = "api.analysis", description = "api.analysis.more")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject("""
                    {"schema": 1, "analysis": "coverage-matrix", "scope": {"code": "140100"}, "date": "2026-06-30",
                     "parameters": {"withNational": false}, "tables": [{"key": "matrix", "columns": [{"key": "cluster",
                     "title": "集群", "kind": "ENTITY", "unit": ""}], "rows": [{"cells": {"cluster": {"id":
                     "semiconductor", "text": "半导体"}}, "evidence": {}}]}], "notes": [], "evidence": []}""")),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "text/markdown"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    ResponseEntity<byte[]> answer(
            @Parameter(description = "api.analysis.id", example = "coverage-matrix") @PathVariable String id,
            @Parameter(description = "api.scope", example = "140100") @RequestParam(defaultValue = "山西省") String scope,
            @Parameter(description = "api.cluster", example = "semiconductor") @RequestParam(defaultValue = "")
                    List<String> cluster,
            @Parameter(description = "api.date") @RequestParam(defaultValue = "") String date,
            @Parameter(description = "api.lang", example = "zh") @RequestParam(defaultValue = "zh") String lang,
            @Parameter(description = "api.format", example = "json") @RequestParam(defaultValue = "json") String format,
            @Parameter(description = "api.analysis.table") @RequestParam(defaultValue = "") String table,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        TreeMap<String, String> settings = new TreeMap<>(query.toSingleValueMap());
        OWN.forEach(settings::remove);
        ReportFormat chosen = ReportFormat.findByWord(format)
                .orElseThrow(() -> new InvalidQueryException(Field.FORMAT, format, "json, csv, md, xlsx"));
        AnalysisResult result = analyses.run(id, AnalysisQuery.of(scope, cluster, date, settings));
        byte[] body = switch (chosen) {
            case JSON -> bytes(AnalysisReports.json(result, locale(lang)));
            case MARKDOWN -> bytes(AnalysisReports.markdown(result, locale(lang)));
            case CSV -> bytes(AnalysisReports.csv(result, table, locale(lang), true));
            case XLSX -> workbook(result, locale(lang));
        };
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(type(chosen));
        if (chosen == ReportFormat.CSV || chosen == ReportFormat.XLSX) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(id + "." + chosen.ending())
                            .build()
                            .toString());
        }
        return response.body(body);
    }

    private static Locale locale(String lang) {
        return lang.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static MediaType type(ReportFormat format) {
        return switch (format) {
            case JSON -> MediaType.APPLICATION_JSON;
            case MARKDOWN -> new MediaType("text", "markdown", StandardCharsets.UTF_8);
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case XLSX -> MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        };
    }

    private static byte[] workbook(AnalysisResult result, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnalysisReports.xlsx(result, locale, out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
