package org.yuntu.web.access;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// What whoever asks may do, so that pages offer nobody what would be refused.
@Component
public final class Rights {

    private final Exposure exposure;
    private final RoleHierarchy roles = AccessConfiguration.roles();

    Rights(Exposure exposure) {
        this.exposure = exposure;
    }

    /// @param plan decide on rows, keep scenarios, record progress
    /// @param analyse import, undo, use the console
    public record Granted(boolean plan, boolean analyse) {}

    public Granted now() {
        return new Granted(has(Role.PLANNER), has(Role.ANALYST));
    }

    private boolean has(Role role) {
        if (!exposure.loginRequired()) {
            return true;
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && roles.getReachableGrantedAuthorities(who.getAuthorities()).stream()
                        .anyMatch(a -> role.authority().equals(a.getAuthority()));
    }
}
