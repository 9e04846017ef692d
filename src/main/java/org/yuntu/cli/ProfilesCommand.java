package org.yuntu.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yuntu.dataset.HeaderProfile;
import org.yuntu.dataset.TableException;
import picocli.CommandLine.Command;

/// Lists the saved header mappings; needs no graph.
@Command(name = "profiles")
final class ProfilesCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Override
    public Integer call() {
        List<String> names = HeaderProfile.list(root().profiles());
        if (names.isEmpty()) {
            Terminal.print(texts().text("cli.profiles.none"));
        }
        int worst = 0;
        for (String name : names) {
            try {
                Terminal.print(
                        texts().text("cli.profiles.line", name, columns(HeaderProfile.load(root().profiles(), name))));
            } catch (TableException e) {
                Terminal.printError(e.message(texts()) + "\n  " + e.advice(texts()));
                worst = 1;
            }
        }
        return worst;
    }

    private String columns(HeaderProfile profile) {
        return profile.entries().stream()
                .filter(e -> e.field() != null)
                .map(e -> e.header() + "→" + Objects.requireNonNull(e.field()).word(texts())
                        + (e.unit().isEmpty() ? "" : "(" + e.unit() + ")"))
                .collect(Collectors.joining(" · "));
    }
}
