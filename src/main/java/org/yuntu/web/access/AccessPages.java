package org.yuntu.web.access;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/// Logging in, one's own password, and for admins the people who may come in.
@Controller
final class AccessPages {

    private final Users users;
    private final Exposure exposure;
    private final Audit audit;

    AccessPages(Users users, Exposure exposure, Audit audit) {
        this.users = users;
        this.exposure = exposure;
        this.audit = audit;
    }

    @GetMapping("/login")
    String login() {
        requireLogin();
        return "login";
    }

    /// Whoever may not do something, or whose form came without its token, sees this.
    @RequestMapping("/refused")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused() {
        return "refused";
    }

    @GetMapping("/account")
    String account(Principal who, Model model) {
        requireLogin();
        return show(who.getName(), model);
    }

    private String show(String name, Model model) {
        model.addAttribute("name", name);
        users.find(name).ifPresent(a -> model.addAttribute("account", a));
        model.addAttribute("shortest", Users.SHORTEST_PASSWORD);
        return "account";
    }

    @PostMapping("/account")
    String change(Principal who, @RequestParam String old, @RequestParam String fresh, Model model) {
        requireLogin();
        boolean changed = users.changePassword(who.getName(), old, fresh);
        if (changed) {
            audit.note("password", Map.of());
        }
        model.addAttribute(changed ? "changed" : "wrong", true);
        return show(who.getName(), model);
    }

    @GetMapping("/users")
    String list(Model model) {
        requireLogin();
        model.addAttribute("accounts", users.list());
        model.addAttribute("roles", Role.values());
        return "users";
    }

    @PostMapping("/users")
    String add(@RequestParam String name, @RequestParam Role role, Model model) {
        requireLogin();
        try {
            model.addAttribute("password", users.add(name.strip(), role));
            model.addAttribute("added", name.strip());
            audit.note("user", Map.of("name", name.strip(), "role", role.name()));
        } catch (IllegalArgumentException _) {
            model.addAttribute("problem", "name");
        }
        return list(model);
    }

    @PostMapping("/users/{name}/remove")
    String remove(@PathVariable String name, Model model) {
        requireLogin();
        if (users.remove(name)) {
            audit.note("user-removed", Map.of("name", name));
        } else {
            model.addAttribute("problem", "last");
        }
        return list(model);
    }

    /// Where nobody logs in there are no accounts.
    private void requireLogin() {
        if (!exposure.loginRequired()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no log-in on this computer");
        }
    }
}
