package org.yuntu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The statements of the top-level folder `cypher/`, which travel on the class path.
@Component
public final class CypherLibrary {

    private static final String ROOT = "classpath*:cypher/";

    private final Map<String, CypherFile> files = new ConcurrentHashMap<>();
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    /// The statement `cypher/<name>.cypher`.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public CypherFile get(String name) {
        return files.computeIfAbsent(name, this::read);
    }

    /// All statements of one folder, in the order of their names.
    public List<CypherFile> list(String folder) {
        try {
            return Stream.of(resolver.getResources(ROOT + folder + "/*.cypher"))
                    .map(Resource::getFilename)
                    .filter(f -> f != null)
                    .sorted()
                    .distinct()
                    .map(f -> get(folder + "/" + f.substring(0, f.length() - ".cypher".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CypherFile read(String name) {
        Resource resource = resolver.getResource("classpath:cypher/" + name + ".cypher");
        if (!resource.exists()) {
            throw new IllegalArgumentException("No statement cypher/" + name + ".cypher on the class path");
        }
        try {
            return CypherFile.parse(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
