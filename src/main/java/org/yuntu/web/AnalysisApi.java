package org.yuntu.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
@RestController
@RequestMapping("/api/v1/analyses")
final class AnalysisApi {

    private static final List<String> OWN = List.of("scope", "cluster", "date", "lang", "format", "table");

    private final Analyses analyses;

    AnalysisApi(Analyses analyses) {
        this.analyses = analyses;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String list(@RequestParam(defaultValue = "zh") String lang) {
        return AnalysisReports.list(analyses.list(), locale(lang));
    }

    /// @param table which table, for CSV; the first when empty
    /// @param query all else: the analysis' own parameters by name
    @GetMapping("/{id}")
    ResponseEntity<byte[]> answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "山西省") String scope,
            @RequestParam(defaultValue = "") List<String> cluster,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "") String table,
            @RequestParam MultiValueMap<String, String> query) {
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

    /// Says which value is wrong and what is allowed.
    @ExceptionHandler(InvalidQueryException.class)
    ProblemDetail invalid(InvalidQueryException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                e.field() == Field.ANALYSIS ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                String.valueOf(e.getMessage()));
        problem.setProperty("field", e.field().name().toLowerCase(Locale.ROOT));
        problem.setProperty("value", e.value());
        problem.setProperty("allowed", e.allowed());
        return problem;
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
