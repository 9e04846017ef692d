package org.yuntu.graph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.graph.CypherLibrary;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.StoreSchema;
import org.yuntu.graph.UnfinishedRestoreException;
import org.yuntu.graph.backup.BackupException.Reason;

/// Makes backups of a store that is being worked on, embedded or a server: all of the graph and the files of the
/// data folder that cannot be made again.
///
/// One transaction holds the gate that every other one passes before its commit ([org.yuntu.graph.GraphStore]) and
/// reads everything. So an archive holds whole transactions only, all of those committed before and none after;
/// an import under way waits at most for its next commit and goes on. Restored, the same import goes on too.
@Component
public final class Backups {

    private static final Logger log = LoggerFactory.getLogger(Backups.class);

    private static final long FETCH_SIZE = 5_000;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'yuntu-'yyyyMMdd-HHmmss'.zip'");

    private final Driver driver;
    private final CypherLibrary library;
    private final StoreSchema schema;
    private final SessionConfig sessions;
    private final Path data;

    Backups(Driver driver, CypherLibrary library, StoreSchema schema, GraphProperties properties) {
        this.driver = driver;
        this.library = library;
        this.schema = schema;
        this.data = properties.data();
        this.sessions = SessionConfig.builder()
                .withDatabase(properties.database())
                .withFetchSize(FETCH_SIZE)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /// What was kept, and where.
    public record Made(Path file, Contents contents, int files, long bytes) {}

    /// A place in the data folder, by the time.
    public Path usualPlace() {
        return folder().resolve(NAME.format(LocalDateTime.now(Clock.systemDefaultZone())));
    }

    private Path folder() {
        return data.resolve("backups");
    }

    /// The newest archive at the usual place.
    public Optional<Path> findLast() {
        if (!Files.isDirectory(folder())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.toString().endsWith(".zip"))
                    .max(Comparator.comparing(f -> f.toFile().lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param progress told how many nodes and relationships are done
    /// @throws BackupException when there is a file of that name
    /// @throws UnfinishedRestoreException when the store holds half a restore
    public Made make(Path file, LongConsumer progress) {
        long start = System.nanoTime();
        String version = schema.bringUpToDate().version();
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            long since = hold(tx);
            Made made = write(tx, version, file, progress);
            tx.run(library.get("store/release_gate").text(), Map.of("since", since))
                    .consume();
            tx.commit();
            log.info(
                    "Backed up {} nodes and {} relationships in {} ms",
                    made.contents().nodes(),
                    made.contents().relationships(),
                    (System.nanoTime() - start) / 1_000_000);
            return made;
        }
    }

    /// @return when, by the clock of the server
    private long hold(Transaction tx) {
        Record gate = tx.run(library.get("store/hold_gate").text()).single();
        if (!gate.get("restoring").isNull()) {
            throw new UnfinishedRestoreException(gate.get("restoring").asString());
        }
        return gate.get("now").asLong();
    }

    /// Inside a transaction that holds the gate.
    Made write(Transaction tx, String version, Path file, LongConsumer progress) {
        if (Files.exists(file)) {
            throw new BackupException(Reason.EXISTS, file.toString());
        }
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            GraphContents graph = new GraphContents(tx, library, progress);
            archive.entry("nodes.jsonl", out -> graph.nodes(line -> write(out, line)));
            archive.entry("relationships.jsonl", out -> graph.relationships(line -> write(out, line)));
            DataFiles files = new DataFiles(data);
            var names = files.list();
            for (Path each : names) {
                archive.entry(DataFiles.name(each), out -> Files.copy(files.resolve(each), out));
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    program(),
                    Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
                    version,
                    graph.contents(),
                    archive.entries());
            archive.finish(GraphContents.JSON.writeValueAsBytes(manifest));
            return new Made(file, manifest.contents(), names.size(), Files.size(file));
        } catch (FileAlreadyExistsException e) {
            throw new BackupException(Reason.EXISTS, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the backup " + file, e);
        }
    }

    private static void write(java.io.OutputStream out, Map<String, Object> line) {
        try {
            out.write(GraphContents.JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the backup", e);
        }
    }

    private static String program() {
        @Nullable String version = Backups.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
