package org.yuntu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.InvalidQueryException.Field;
import org.yuntu.graph.RefusedQueryException;
import org.yuntu.web.access.ProblemAnswer;

/// What goes wrong in the JSON API, as problem details: which parameter, what it was, what is allowed. What nobody
/// foresaw is a 500 that says nothing of our insides; the log has it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ApiProblems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /// @param more members of the problem
    private record Problem(HttpStatus status, String detail, Map<String, String> more) {

        static Problem of(HttpStatus status, @Nullable String detail) {
            return new Problem(status, Objects.requireNonNullElse(detail, ""), Map.of());
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!ProblemAnswer.isApi(request)) {
            return null;
        }
        Problem problem = problem(e);
        if (problem.status().is5xxServerError()) {
            LOG.error("{} failed", request.getRequestURI(), e);
        }
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        ProblemAnswer.write(request, response, problem.status(), problem.detail(), problem.more());
        return new ModelAndView();
    }

    private static Problem problem(Exception e) {
        return switch (e) {
            case WrongParameterException wrong ->
                wrong(HttpStatus.BAD_REQUEST, wrong, wrong.parameter(), wrong.value(), wrong.allowed());
            case InvalidQueryException invalid -> invalid(invalid);
            case RefusedQueryException refused -> refused(refused);
            case MethodArgumentTypeMismatchException mismatch ->
                wrong(
                        HttpStatus.BAD_REQUEST,
                        null,
                        mismatch.getName(),
                        String.valueOf(mismatch.getValue()),
                        allowed(mismatch));
            case MissingServletRequestParameterException missing ->
                wrong(HttpStatus.BAD_REQUEST, null, missing.getParameterName(), "", missing.getParameterType());
            case ErrorResponse said ->
                Problem.of(
                        Objects.requireNonNullElse(
                                HttpStatus.resolve(said.getStatusCode().value()), HttpStatus.INTERNAL_SERVER_ERROR),
                        said.getBody().getDetail());
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "The request failed; the server's log says why");
        };
    }

    private static String allowed(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        if (type == null) {
            return "";
        }
        return type == int.class ? "a whole number" : type.getSimpleName();
    }

    private static Problem invalid(InvalidQueryException e) {
        String value = e.value();
        String parameter = e.field().name().toLowerCase(Locale.ROOT);
        int equals = value.indexOf('=');
        if (e.field() == Field.VALUE && equals > 0) {
            parameter = value.substring(0, equals);
        } else if (e.field() == Field.PARAMETER) {
            parameter = value;
        }
        Problem problem = wrong(
                e.field() == Field.ANALYSIS ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                e,
                parameter,
                value,
                e.allowed());
        Map<String, String> more = new LinkedHashMap<>(problem.more());
        more.put("field", e.field().name().toLowerCase(Locale.ROOT));
        return new Problem(problem.status(), problem.detail(), more);
    }

    private static Problem refused(RefusedQueryException e) {
        return switch (e.reason()) {
            case NAME ->
                wrong(
                        HttpStatus.NOT_FOUND,
                        e,
                        "name",
                        e.arguments().get(0),
                        e.arguments().get(1));
            case PARAMETER ->
                wrong(
                        HttpStatus.BAD_REQUEST,
                        e,
                        e.arguments().get(0),
                        "",
                        e.arguments().get(2));
            case VALUE ->
                wrong(
                        HttpStatus.BAD_REQUEST,
                        e,
                        e.arguments().get(0),
                        e.arguments().get(1),
                        e.arguments().get(2));
            case WRITES, CALLS -> Problem.of(HttpStatus.FORBIDDEN, e.getMessage());
            case TIME -> Problem.of(HttpStatus.GATEWAY_TIMEOUT, e.getMessage());
            case WRONG -> Problem.of(HttpStatus.BAD_REQUEST, e.getMessage());
        };
    }

    private static Problem wrong(
            HttpStatus status, @Nullable Exception e, String parameter, String value, String allowed) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("parameter", parameter);
        more.put("value", value);
        more.put("allowed", allowed);
        String detail =
                e == null ? parameter + " \"" + value + "\" is not allowed; allowed: " + allowed : e.getMessage();
        return new Problem(status, String.valueOf(detail), more);
    }
}
