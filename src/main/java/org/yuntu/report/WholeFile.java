package org.yuntu.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Replaces a file at once, so that no reader meets half of it.
final class WholeFile {

    private WholeFile() {}

    interface Writing {
        void into(Path temporary) throws IOException;
    }

    static void write(Path file, Writing writing) throws IOException {
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".tmp");
        try {
            writing.into(temporary);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
