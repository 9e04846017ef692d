package org.yuntu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Gives the context a data folder of its own, removed when the JVM ends.
final class TemporaryStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory("yuntu-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
            TestPropertyValues.of("yuntu.data=" + data, "yuntu.page-cache=64MB").applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
