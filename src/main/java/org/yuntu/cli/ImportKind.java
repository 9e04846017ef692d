package org.yuntu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableFile;
import org.yuntu.dataset.TableOptions;
import org.yuntu.dataset.record.KindGuess;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.model.Texts;

/// What the rows of a file describe: as the user says, else as the header tells.
final class ImportKind {

    private static final List<String> ENTERPRISE = List.of("enterprise", "企业");

    private ImportKind() {}

    /// The kind of records, or empty for enterprises.
    ///
    /// @param word as typed, or null to look at the header
    /// @throws UsageException when there is no such kind or the header leaves several possible
    static Optional<RecordKind> of(@Nullable String word, Path file, TableOptions options, Texts texts) {
        if (word != null) {
            return ENTERPRISE.contains(word.strip().toLowerCase(java.util.Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of(find(word, texts));
        }
        KindGuess guess = KindGuess.of(TableFile.open(file, options).info(), String.valueOf(file.getFileName()));
        if (guess.kind().isEmpty() && !guess.enterprises()) {
            throw new UsageException(texts.text("cli.import.whichKind", file.toString(), names(guess.nearest())));
        }
        return guess.kind();
    }

    static RecordKind find(String word, Texts texts) {
        return RecordKinds.find(word)
                .orElseThrow(() -> new UsageException(texts.text("cli.import.noKind", word, names(RecordKinds.all()))));
    }

    private static String names(List<RecordKind> kinds) {
        return kinds.stream().map(k -> k.id() + "(" + k.nameZh() + ")").collect(Collectors.joining("、"));
    }
}
