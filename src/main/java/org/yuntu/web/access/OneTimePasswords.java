package org.yuntu.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets who came with a one-time password do nothing before choosing one. Somebody whose account is gone or has
/// another role by now logs in anew.
final class OneTimePasswords extends OncePerRequestFilter {

    private final Users users;

    OneTimePasswords(Users users) {
        this.users = users;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/css/") || path.startsWith("/js/") || path.equals("/login") || path.equals("/logout");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user == null || !user.isAuthenticated() || user.getPrincipal() instanceof String) {
            chain.doFilter(request, response);
            return;
        }
        var account = users.find(user.getName())
                .filter(a -> user.getAuthorities().stream()
                        .anyMatch(g -> a.role().authority().equals(g.getAuthority())));
        if (account.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/login");
        } else if (account.get().oneTime() && !request.getRequestURI().equals("/account")) {
            response.sendRedirect("/account");
        } else {
            chain.doFilter(request, response);
        }
    }
}
