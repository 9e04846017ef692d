package org.yuntu.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yuntu.graph.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Shows an enterprise or a record with all it is tied to.
@Command(name = "show")
final class ShowCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final int MOST = 20;
    private static final Set<String> KEYS = Set.of("nameKey", "id", "name", "regionSource");
    private static final Set<String> PROVENANCE =
            Set.of("source", "statedOn", "batch", "line", "kind", "owner", "field", "key", "record", "fingerprint");

    @Parameters(index = "0", paramLabel = "NAME|CODE")
    String word = "";

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Profiles profiles = context.getBean(Profiles.class);
            List<Profiles.Subject> found = profiles.search(word, MOST);
            if (found.size() != 1) {
                Terminal.print(texts().text(found.isEmpty() ? "cli.show.none" : "cli.show.several", word));
                found.forEach(
                        s -> Terminal.print(texts().text("cli.show.subject", s.id(), s.name(), s.label(), s.place())));
                return 1;
            }
            print(profiles.find(found.getFirst().id()).orElseThrow());
            return 0;
        });
    }

    private void print(Profiles.Profile profile) {
        if (json) {
            Terminal.print(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(profile));
            return;
        }
        Terminal.print(texts().text(
                        "cli.show.head",
                        String.valueOf(profile.properties().get("name")),
                        String.join(" ", profile.labels()),
                        profile.id()));
        profile.properties().forEach((property, value) -> {
            if (!KEYS.contains(property)) {
                Terminal.print("  " + property + ": " + shown(value));
            }
        });
        for (Profiles.Relation r : profile.relations()) {
            Terminal.print(texts().text(
                            r.outgoing() ? "cli.show.out" : "cli.show.in",
                            r.type(),
                            r.otherName(),
                            r.otherLabel(),
                            fact(r.facts(), "source"),
                            fact(r.facts(), "statedOn"),
                            rest(r.facts())));
        }
        profile.statements()
                .forEach(s -> Terminal.print(texts().text(
                                "cli.show.said",
                                s.file(),
                                "%d".formatted(s.line()),
                                s.source(),
                                s.statedOn(),
                                s.batch())));
    }

    private static String fact(Map<String, Object> facts, String name) {
        return Objects.toString(facts.get(name), "-");
    }

    private static String rest(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .filter(e -> !PROVENANCE.contains(e.getKey()))
                .map(e -> e.getKey() + "=" + shown(e.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("；"))
                : String.valueOf(value);
    }
}
