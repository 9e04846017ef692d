package org.yuntu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of `docs` that is made from the program: a test holds the page against it, `-Dyuntu.docs=write` writes it.
public final class GeneratedDoc {

    private GeneratedDoc() {}

    public static void check(String name, String text) throws IOException {
        Path page = Path.of("docs", name);
        if ("write".equals(System.getProperty("yuntu.docs"))) {
            Files.writeString(page, text);
        }
        assertThat(page)
                .as("./mvnw test -Dtest='*DocTests' -Dyuntu.docs=write writes it anew")
                .content()
                .isEqualTo(text);
    }
}
