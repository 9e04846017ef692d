package org.yuntu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Pages that people keep under a name with all that was chosen on them, in `views.json` of the data folder: a page is
/// its address. Each person has their own.
@Component
final class SavedViews {

    /// More nobody finds again.
    private static final int MOST = 200;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    SavedViews(GraphProperties properties) {
        this.file = properties.data().resolve("views.json");
    }

    /// @param address path and query of a page of ours
    record Saved(String who, String name, String address) {}

    /// In the order they were saved, the newest first.
    List<Saved> of(String who) {
        return all().stream().filter(s -> s.who().equals(who)).toList();
    }

    /// The same name replaces what was kept.
    synchronized void put(Saved saved) {
        List<Saved> others = all().stream()
                .filter(s -> !isSame(s, saved.who(), saved.name()))
                .toList();
        write(Stream.concat(Stream.of(saved), others.stream()).toList());
    }

    /// @return whether there was one
    synchronized boolean remove(String who, String name) {
        List<Saved> all = all();
        List<Saved> left = new ArrayList<>(all);
        left.removeIf(s -> isSame(s, who, name));
        write(left);
        return left.size() < all.size();
    }

    boolean isFull(String who) {
        return of(who).size() >= MOST;
    }

    private static boolean isSame(Saved saved, String who, String name) {
        return saved.who().equals(who) && saved.name().equals(name);
    }

    private List<Saved> all() {
        try {
            return Files.exists(file) ? List.of(JSON.readValue(Files.readString(file), Saved[].class)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.toAbsolutePath(), e);
        }
    }

    private void write(List<Saved> views) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = file.resolveSibling("views.json.new");
            Files.writeString(temporary, JSON.writeValueAsString(views));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.toAbsolutePath(), e);
        }
    }
}
