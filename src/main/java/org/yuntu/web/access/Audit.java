package org.yuntu.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;
import tools.jackson.databind.json.JsonMapper;

/// The trail of imports, undos, decisions, exports, queries of the console and log-ins: one JSON object a line in
/// `audit.jsonl` of the data folder, only ever added to. Holds no cells of files.
@Component
public final class Audit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Whoever sits at this computer, where there is no log-in.
    private static final String LOCAL = "local";

    private final Path file;

    Audit(GraphProperties properties) {
        this.file = properties.data().resolve("audit.jsonl");
    }

    /// Who asks, by the session of the request under way.
    public static String who() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null || user instanceof AnonymousAuthenticationToken ? LOCAL : user.getName();
    }

    /// @param details of the action: ids, names, figures
    public void note(String action, Map<String, ?> details) {
        note(who(), action, details);
    }

    /// For work in the background, which is done for who asked for it.
    public synchronized void note(String who, String action, Map<String, ?> details) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("who", who);
        line.put("action", action);
        line.putAll(details);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the audit trail " + file.toAbsolutePath(), e);
        }
    }

    /// All lines so far, oldest first.
    public List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
