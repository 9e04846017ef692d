package org.yuntu.graph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
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
import org.yuntu.graph.backup.BackupException.Reason;

/// Brings what a backup holds into an empty store.
///
/// First it marks the store: from then on nobody else can commit, and no other command opens it, until everything
/// is there and found equal to the backup. Killed in between, the store says so, and the same command begins anew.
/// The store has the schema of the backup while it is filled and is brought up to date afterwards.
@Component
public final class Restore {

    private static final Logger log = LoggerFactory.getLogger(Restore.class);

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final CypherLibrary library;
    private final StoreSchema schema;
    private final Backups backups;
    private final SessionConfig sessions;
    private final Path data;

    Restore(Driver driver, CypherLibrary library, StoreSchema schema, Backups backups, GraphProperties properties) {
        this.driver = driver;
        this.library = library;
        this.schema = schema;
        this.backups = backups;
        this.data = properties.data();
        this.sessions = SessionConfig.builder()
                .withDatabase(properties.database())
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /// What is there now.
    ///
    /// @param replaced backup of what was there before
    /// @param files brought back into the data folder
    /// @param keptFiles of the data folder that the backup has too and that stayed as they were
    public record Done(Manifest manifest, String schema, Optional<Path> replaced, int files, int keptFiles) {}

    /// @param replace whether what the store holds may go; a backup of it is made first
    /// @param progress told how many nodes and relationships are done
    /// @throws BackupException when the file or the store is not fit for it; nothing has been changed then
    public Done run(Path file, boolean replace, LongConsumer progress) {
        if (schema.shared()) {
            throw new BackupException(Reason.IN_USE, data.toString());
        }
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            if (manifest.schema().compareTo(schema.newest()) > 0) {
                throw new BackupException(Reason.NEWER, manifest.program() + ", " + manifest.schema());
            }
            archive.verify();
            DataFiles files = new DataFiles(data);
            archive.files().stream()
                    .filter(name -> !files.accepts(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BackupException(Reason.DAMAGED, file + " (" + name + ")");
                    });
            Optional<Path> replaced = begin(file, replace, progress);
            empty();
            schema.become(manifest.schema());
            load(archive, progress);
            requireEqual(manifest);
            String version = schema.bringUpToDate().version();
            int back = 0;
            int kept = 0;
            for (String name : archive.files()) {
                Path place = files.resolve(Path.of(name));
                if (Files.exists(place)) {
                    kept++;
                } else {
                    archive.copy(name, place);
                    back++;
                }
            }
            mark(null);
            return new Done(manifest, version, replaced, back, kept);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the backup " + file, e);
        }
    }

    /// Looks and marks in one transaction, so that nothing can come in between.
    private Optional<Path> begin(Path file, boolean replace, LongConsumer progress) {
        String applied = schema.findApplied().orElse(schema.newest());
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            boolean half = !tx.run(library.get("store/hold_gate").text())
                    .single()
                    .get("restoring")
                    .isNull();
            boolean content = tx.run(library.get("store/has_content").text())
                    .single()
                    .get("content")
                    .asBoolean();
            Optional<Path> before = Optional.empty();
            if (content && !half) {
                if (!replace) {
                    throw new BackupException(Reason.NOT_EMPTY, data.toString());
                }
                Path place = backups.usualPlace();
                place = place.resolveSibling("before-restore-" + place.getFileName());
                before = Optional.of(backups.write(tx, applied, place, progress).file());
            }
            tx.run(
                            library.get("store/mark_restoring").text(),
                            Map.of("file", file.getFileName().toString()))
                    .consume();
            tx.commit();
            return before;
        }
    }

    private void mark(@Nullable String file) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("file", file);
        write("store/mark_restoring", parameters);
    }

    /// In pieces, so outside of a transaction.
    private void empty() {
        try (Session session = driver.session(sessions)) {
            session.run(library.get("store/delete_all").text()).consume();
        }
    }

    private void load(Archive archive, LongConsumer progress) throws IOException {
        long start = System.nanoTime();
        NodeTable ids = new NodeTable();
        Batches nodes = new Batches(progress, 0, rows -> {
            List<Record> created = write("store/create_nodes", Map.of("rows", rows));
            created.forEach(row -> ids.put(
                    row.get("old").asLong(), NodeTable.number(row.get("id").asString())));
            return created.size();
        });
        archive.forEachNode(line -> nodes.add(Map.of(
                "id", line.id(), "labels", line.labels(), "properties", PropertyJson.decode(line.properties()))));
        nodes.finish();
        String prefix = prefix();
        Batches relationships = new Batches(
                progress,
                archive.manifest().contents().nodes(),
                rows -> write("store/create_relationships", Map.of("rows", rows))
                        .getFirst()
                        .get("created")
                        .asInt());
        archive.forEachRelationship(line -> relationships.add(Map.of(
                "from",
                prefix + ids.get(line.ends().get(0)),
                "to",
                prefix + ids.get(line.ends().get(1)),
                "type",
                line.type(),
                "properties",
                PropertyJson.decode(line.properties()))));
        relationships.finish();
        log.info("Loaded a backup in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /// What all element ids of this store begin with.
    private String prefix() {
        try (Session session = driver.session(sessions)) {
            return NodeTable.prefix(session.run("MATCH (n) RETURN elementId(n) AS id LIMIT 1")
                    .single()
                    .get("id")
                    .asString());
        }
    }

    private List<Record> write(String name, Map<String, Object> parameters) {
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            List<Record> rows = tx.run(library.get(name).text(), parameters).list();
            tx.commit();
            return rows;
        }
    }

    private void requireEqual(Manifest manifest) {
        try (Session session = driver.session(sessions)) {
            Contents now = session.executeRead(tx -> {
                GraphContents graph = new GraphContents(tx, library, done -> {});
                graph.nodes(line -> {});
                graph.relationships(line -> {});
                return graph.contents();
            });
            if (!now.equals(manifest.contents())) {
                throw new BackupException(Reason.DIFFERS, now + " / " + manifest.contents());
            }
        }
    }

    /// Collects rows and hands them on together.
    private static final class Batches {

        private final LongConsumer progress;
        private final ToIntFunction<List<Map<String, Object>>> writer;
        private final List<Map<String, Object>> rows = new ArrayList<>(BATCH);
        private long done;

        Batches(LongConsumer progress, long done, ToIntFunction<List<Map<String, Object>>> writer) {
            this.progress = progress;
            this.done = done;
            this.writer = writer;
        }

        void add(Map<String, Object> row) {
            rows.add(row);
            if (rows.size() == BATCH) {
                finish();
            }
        }

        void finish() {
            if (rows.isEmpty()) {
                return;
            }
            int written = writer.applyAsInt(List.copyOf(rows));
            if (written != rows.size()) {
                throw new BackupException(Reason.DIFFERS, written + " / " + rows.size());
            }
            done += rows.size();
            progress.accept(done);
            rows.clear();
        }
    }
}
