package org.yuntu.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Notes every file that leaves the server as a download, whichever page it comes from.
@Component
final class ExportAudit extends OncePerRequestFilter {

    private final Audit audit;

    ExportAudit(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (response.getStatus() == HttpServletResponse.SC_OK
                && disposition != null
                && disposition.startsWith("attachment")) {
            audit.note(
                    "export",
                    Map.of("path", request.getRequestURI(), "query", Objects.toString(request.getQueryString(), "")));
        }
    }
}
