package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.yuntu.dataset.table.Escapes;

/// Writes CSV that Excel and WPS open rightly by double click: UTF-8 with BOM, CRLF, formula cells disarmed.
///
/// The file appears whole or not at all: rows go to a temporary file beside it, which [#commit]
/// forces to disk and renames. Closing without commit leaves no trace.
public final class CsvOutput implements AutoCloseable {

    /// Tells Excel and WPS that a file is UTF-8.
    public static final char BOM = '\ufeff';

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final BufferedWriter out;
    private boolean committed;

    private CsvOutput(Path target, Path temporary, FileChannel channel) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), UTF_8), 1 << 16);
    }

    /// Makes missing directories on the way.
    public static CsvOutput create(Path target) {
        CsvOutput output = createForPrograms(target);
        try {
            output.out.write(BOM);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the BOM, which most programs would take for a part of the first column's name.
    public static CsvOutput createForPrograms(Path target) {
        try {
            Path directory = target.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, ".", ".tmp");
            return new CsvOutput(target, temporary, FileChannel.open(temporary, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CsvOutput row(List<String> cells) {
        return escapedRow(cells.stream().map(CsvOutput::escape).toList());
    }

    /// A row whose cells are escaped already, by who needs stricter rules.
    CsvOutput escapedRow(List<String> cells) {
        try {
            out.write(joined(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// A row as text, for answers that are no files.
    public static String line(List<String> cells) {
        return joined(cells.stream().map(CsvOutput::escape).toList());
    }

    private static String joined(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i > 0 ? "," : "").append(quote(cells.get(i), cells.size() == 1));
        }
        return line.append("\r\n").toString();
    }

    /// The cell as it stands between two commas; quoted also when blanks at its ends would otherwise be at risk.
    static String quote(String cell, boolean alone) {
        boolean needed = alone && cell.isEmpty();
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
        }
        boolean padded = !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
        return needed || padded ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /// The cell without its power to run as a formula, see [Escapes]; numbers that begin with a sign are written so
    /// too.
    public static String escape(String cell) {
        return Escapes.apply(cell);
    }

    /// The original of an escaped cell.
    public static String unescape(String cell) {
        return Escapes.undo(cell);
    }

    /// Makes the file visible under its name.
    public void commit() {
        try {
            out.flush();
            channel.force(true);
            channel.close();
            committed = true;
            move();
            forceDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// So that the new name survives a power loss; some systems cannot open directories, which is no reason to
    /// fail.
    private void forceDirectory() {
        try (FileChannel directory = FileChannel.open(target.toAbsolutePath().getParent())) {
            directory.force(true);
        } catch (IOException _) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (!committed) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
