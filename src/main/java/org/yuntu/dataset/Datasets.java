package org.yuntu.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the project's own data files are: the folder named by the system property `yuntu.datasets`
/// (or the environment variable `YUNTU_DATASETS`), else `datasets/` beside the working directory,
/// else the copy packaged in the jar.
///
/// One place is chosen and kept, so that reference files of two versions are never mixed.
public final class Datasets {

    public static final String PROPERTY = "yuntu.datasets";
    private static final String VARIABLE = "YUNTU_DATASETS";
    private static final String CLASS_PATH_FOLDER = "datasets/";

    /// Null means the class path.
    private final @Nullable Path folder;

    private Datasets(@Nullable Path folder) {
        this.folder = folder;
    }

    public static Datasets locate() {
        Optional<String> configured = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .filter(value -> !value.isBlank());
        if (configured.isPresent()) {
            return in(Path.of(configured.get()));
        }
        Path beside = Path.of("datasets");
        return Files.isDirectory(beside.resolve("reference")) ? new Datasets(beside) : packaged();
    }

    /// The files of a given folder.
    ///
    /// @throws IllegalArgumentException when there is no such folder
    public static Datasets in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No datasets folder at " + folder.toAbsolutePath() + ": set " + PROPERTY
                    + " to a folder that holds reference/, or leave it out to use the packaged files");
        }
        return new Datasets(folder);
    }

    /// The files in the jar.
    public static Datasets packaged() {
        return new Datasets(null);
    }

    /// @param relative path below the datasets folder with forward slashes, for example `reference/divisions.csv`
    /// @throws UncheckedIOException when the file is missing or cannot be read
    public InputStream open(String relative) {
        String path = checked(relative);
        try {
            if (folder != null) {
                return Files.newInputStream(folder.resolve(path));
            }
            InputStream stream = loader().getResourceAsStream(CLASS_PATH_FOLDER + path);
            if (stream == null) {
                throw new IOException("not packaged");
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + where(relative) + ": restore the file, or set " + PROPERTY
                            + " to a complete datasets folder",
                    e);
        }
    }

    public boolean has(String relative) {
        String path = checked(relative);
        return folder != null
                ? Files.isRegularFile(folder.resolve(path))
                : loader().getResource(CLASS_PATH_FOLDER + path) != null;
    }

    /// The file's full place, for messages.
    public String where(String relative) {
        return folder != null
                ? folder.resolve(relative).toAbsolutePath().normalize().toString()
                : "classpath:" + CLASS_PATH_FOLDER + relative;
    }

    /// The folder in use; empty when the packaged files are.
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    private static ClassLoader loader() {
        return Datasets.class.getClassLoader();
    }

    /// Names come from our code, yet a name that leaves the folder must fail rather than read something else.
    private static String checked(String relative) {
        Path path = Path.of(relative).normalize();
        if (path.isAbsolute() || path.startsWith("..")) {
            throw new IllegalArgumentException("Not below the datasets folder: " + relative);
        }
        return relative;
    }
}
