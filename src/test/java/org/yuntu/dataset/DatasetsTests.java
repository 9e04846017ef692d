package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTests {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheSetting() {
        System.clearProperty(Datasets.PROPERTY);
    }

    @Test
    void usesTheConfiguredFolderFirst() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "x");
        System.setProperty(Datasets.PROPERTY, folder.toString());
        try (InputStream in = Datasets.locate().open("a.csv")) {
            assertThat(in.readAllBytes()).isEqualTo(new byte[] {'x'});
        }
    }

    @Test
    void usesTheFolderBesideTheWorkingDirectoryWhenNothingIsConfigured() {
        assertThat(Datasets.locate().folder()).contains(Path.of("datasets"));
    }

    @Test
    void findsThePackagedFilesOnTheClassPath() {
        Datasets packaged = Datasets.packaged();
        assertThat(packaged.has("reference/gbt4754.csv")).isTrue();
        assertThat(IndustryCodes.read(packaged).size()).isEqualTo(1971);
    }

    @Test
    void saysWhereAMissingFileWasLookedForAndWhatToDo() {
        assertThatThrownBy(() -> Datasets.in(folder).open("reference/none.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("reference/none.csv")
                .hasMessageContaining(Datasets.PROPERTY);
    }

    @Test
    void refusesAConfiguredFolderThatDoesNotExist() {
        System.setProperty(Datasets.PROPERTY, folder.resolve("none").toString());
        assertThatThrownBy(Datasets::locate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    @Test
    void neverLeavesTheFolder() {
        assertThatThrownBy(() -> Datasets.in(folder).open("../secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
