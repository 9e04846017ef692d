package org.yuntu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.yuntu.graph.StoreUnavailableException;
import org.yuntu.graph.UnfinishedRestoreException;
import org.yuntu.web.access.ProblemAnswer;

/// A graph that does not answer is no fault of the request: 503, and when to ask again. Nothing needs to be done here
/// when it is back.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreAway implements HandlerExceptionResolver {

    private static final String SECONDS = "10";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!StoreUnavailableException.isBehind(problem) && !(problem instanceof UnfinishedRestoreException)) {
            return null;
        }
        try {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            if (ProblemAnswer.isApi(request)) {
                ProblemAnswer.write(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "图数据库暂时没有应答，请稍后重试。 The graph does not answer; ask again in a while.");
            } else {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
