package org.yuntu.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.model.Texts;

/// Tells what was planted, and with which command each can be looked for.
record PlantedText(Texts texts) {

    /// @param store folder of the store it was loaded into, or null when only tables were written
    void print(Planted planted, Path folder, @Nullable Path store) {
        long rows = planted.rows().values().stream().mapToLong(Long::longValue).sum();
        line(
                "cli.demo.written",
                n(planted.enterprises()),
                n(planted.enterprisesOutside()),
                n(rows),
                n(planted.rows().size()),
                folder.toString());
        line("cli.demo.planted");
        long fill = planted.missingSegments().stream()
                .filter(s -> s.action().equals("FILL"))
                .count();
        line(
                "cli.demo.segments",
                n(planted.missingSegments().size()),
                n(fill),
                n(planted.missingSegments().size() - fill),
                planted.missingSegments().stream()
                        .limit(3)
                        .map(Planted.MissingSegment::product)
                        .collect(Collectors.joining("、")));
        line("cli.demo.singles", n(planted.singleSuppliers().size()));
        line(
                "cli.demo.articulation",
                planted.articulation().supplier().name(),
                n(planted.articulation().separated().size()),
                planted.articulation().cutOffFrom().name());
        line(
                "cli.demo.systemic",
                planted.systemic().firm().name(),
                planted.systemic().product());
        line("cli.demo.stages", n(planted.stageBreaks().size()));
        line("cli.demo.funds", n(planted.fundCellsWithoutSupply().size()));
        line(
                "cli.demo.measures",
                n(planted.measures().stream().filter(m -> m.amountCny() > 0).count()));
        line("cli.demo.all", folder.resolve(Planted.FILE).toString());
        if (store != null) {
            line("cli.demo.look", store.toString());
        }
    }

    private void line(String key, Object... arguments) {
        Terminal.print(texts.text(key, arguments));
    }

    private static String n(long number) {
        return "%,d".formatted(number);
    }
}
