package org.yuntu.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away requests that were sent to another name than those of this computer, before anything else sees them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostCheck extends OncePerRequestFilter {

    private final Exposure exposure;

    HostCheck(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (exposure.answers(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        if (ProblemAnswer.isApi(request)) {
            ProblemAnswer.write(
                    request,
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "This server answers requests to localhost or 127.0.0.1 only");
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("本服务只接受发往 localhost 或 127.0.0.1 的请求。\n"
                        + "This server answers requests to localhost or 127.0.0.1 only.\n");
    }
}
