package org.yuntu.graph.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// The files of a data folder that cannot be made again: accounts, the trail, saved header mappings, and what
/// imports left (rejects and reports). Not the store itself, its password, uploads under way and reports.
final class DataFiles {

    static final String PREFIX = "files/";

    private static final List<String> KEPT = List.of("users.json", "audit.jsonl", "profiles", "imports");

    /// Its content is the identity of one data folder among machines that share a server.
    private static final Path LOCK = Path.of("imports", "lock");

    private final Path data;

    DataFiles(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /// Relative to the data folder, in the order of names.
    List<Path> list() throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (String kept : KEPT) {
            Path place = data.resolve(kept);
            if (Files.exists(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(Files::isRegularFile).map(data::relativize).forEach(found::add);
                }
            }
        }
        found.remove(LOCK);
        return found.stream().sorted().toList();
    }

    static String name(Path file) {
        return PREFIX + file.toString().replace('\\', '/');
    }

    Path resolve(Path file) {
        return data.resolve(file);
    }

    /// Where a file of an archive belongs, if it is one of ours.
    boolean accepts(String name) {
        Path place = data.resolve(name).normalize();
        return place.startsWith(data)
                && KEPT.contains(data.relativize(place).getName(0).toString())
                && !place.equals(data.resolve(LOCK));
    }

    /// Never half: written beside and moved. Readable by the owner only, as accounts are.
    static void write(Path target, InputStream content) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        if (Files.getFileStore(temporary.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var out = Files.newOutputStream(temporary)) {
            content.transferTo(out);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
