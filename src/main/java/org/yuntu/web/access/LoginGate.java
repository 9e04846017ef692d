package org.yuntu.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Log-ins on their way: refuses more of them after too many wrong ones, notes each in the trail.
final class LoginGate extends OncePerRequestFilter implements AuthenticationFailureHandler {

    private final LoginLimit limit;
    private final Audit audit;

    LoginGate(LoginLimit limit, Audit audit) {
        this.limit = limit;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tries =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/login");
        if (tries && limit.isShut(name(request), request.getRemoteAddr())) {
            response.setHeader("Retry-After", "900");
            response.sendRedirect("/login?later=1");
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        limit.failed(name(request), request.getRemoteAddr());
        audit.note(shown(name(request)), "login-failed", Map.of("address", request.getRemoteAddr()));
        response.sendRedirect("/login?wrong=1");
    }

    /// What follows a log-in that succeeded.
    SavedRequestAwareAuthenticationSuccessHandler whenSucceeded() {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication user)
                    throws ServletException, IOException {
                limit.succeeded(name(request), request.getRemoteAddr());
                audit.note(user.getName(), "login", Map.of("address", request.getRemoteAddr()));
                super.onAuthenticationSuccess(request, response, user);
            }
        };
    }

    private static String name(HttpServletRequest request) {
        return Objects.toString(request.getParameter("username"), "");
    }

    /// Somebody may have typed a password here.
    private static String shown(String name) {
        return name.length() <= 3 ? "…" : name.substring(0, 3) + "…";
    }
}
