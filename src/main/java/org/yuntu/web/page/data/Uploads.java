package org.yuntu.web.page.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.yuntu.graph.GraphProperties;
import org.yuntu.web.page.data.UploadException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Files sent here and not yet imported: a folder each, `uploads/<id>/`, with the file and what was said about it.
@Component
final class Uploads {

    /// So that forgotten files cannot fill the disk.
    private static final int MOST = 50;

    private static final String STATE = "upload.json";
    private static final Pattern ID = Pattern.compile("u[0-9a-f]{16}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final long mostBytes;
    private final long margin;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Uploads(GraphProperties properties, @Value("${yuntu.upload-limit:100MB}") DataSize limit) {
        this(
                properties.data().resolve("uploads"),
                limit.toBytes(),
                properties.minFreeSpace().toBytes());
    }

    /// @param margin free bytes that have to be left on the disk
    Uploads(Path folder, long mostBytes, long margin) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.margin = margin;
    }

    /// The largest file taken.
    long mostBytes() {
        return mostBytes;
    }

    /// @throws UploadException when it is empty or too large, or there is no room
    Upload keep(String givenName, long bytes, InputStream content, String kind, String source, String statedOn) {
        String name = FileName.safe(givenName);
        check(name, bytes);
        byte[] number = new byte[8];
        random.nextBytes(number);
        Upload upload = Upload.of("u" + HexFormat.of().formatHex(number), name, bytes, kind, source, statedOn);
        try {
            Files.createDirectories(folder.resolve(upload.id()));
            Files.copy(content, file(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the file " + name, e);
        }
        save(upload);
        return upload;
    }

    private void check(String name, long bytes) {
        if (bytes == 0) {
            throw new UploadException(Reason.EMPTY, name);
        }
        if (bytes > mostBytes) {
            throw new UploadException(Reason.LARGE, name);
        }
        try {
            Files.createDirectories(folder);
            if (list().size() >= MOST) {
                throw new UploadException(Reason.MANY, name);
            }
            if (Files.getFileStore(folder).getUsableSpace() < bytes + margin) {
                throw new UploadException(Reason.SPACE, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(Upload upload) {
        return folder.resolve(upload.id()).resolve(upload.name());
    }

    void save(Upload upload) {
        Path state = folder.resolve(upload.id()).resolve(STATE);
        try {
            Path temporary = state.resolveSibling(STATE + ".new");
            Files.writeString(temporary, JSON.writeValueAsString(upload));
            Files.move(temporary, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + state.toAbsolutePath(), e);
        }
    }

    /// Empty also for what is no id of ours, such as a path.
    Optional<Upload> find(String id) {
        Path state = folder.resolve(ID.matcher(id).matches() ? id : "none").resolve(STATE);
        try {
            return Files.isRegularFile(state)
                    ? Optional.of(JSON.readValue(Files.readString(state), Upload.class))
                    : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /// In the order of names.
    List<Upload> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.flatMap(f -> find(f.getFileName().toString()).stream())
                    .sorted(Comparator.comparing(Upload::name).thenComparing(Upload::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Upload upload) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(upload.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
