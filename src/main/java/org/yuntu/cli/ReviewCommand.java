package org.yuntu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.Review;
import org.yuntu.ingest.ReviewException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the rows whose enterprise is unsure, or decides one of them.
@Command(name = "review")
final class ReviewCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ITEM")
    @Nullable
    String item;

    @ArgGroup(exclusive = true)
    @Nullable
    Answer answer;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    static final class Answer {

        @Option(names = "--same-as", paramLabel = "ID", required = true)
        @Nullable
        String sameAs;

        @Option(names = "--new", required = true)
        boolean isNew;
    }

    @Override
    public Integer call() {
        if ((item == null) != (answer == null)) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), texts().text("cli.review.incomplete"));
        }
        return root().withGraph(context -> {
            if (item != null) {
                new Upkeep(texts()).run(context);
            }
            Review review = context.getBean(Review.class);
            return item == null || answer == null ? list(review.listPending()) : decide(review, item, answer);
        });
    }

    private int list(List<Review.Item> items) {
        Terminal.print(texts().text(items.isEmpty() ? "cli.review.none" : "cli.review.head", items.size()));
        for (Review.Item each : items) {
            Terminal.print(texts().text(
                            "cli.review.item",
                            each.id(),
                            each.name(),
                            orDash(each.place()),
                            orDash(each.address()),
                            each.file(),
                            "%d".formatted(each.line())));
            for (Review.Candidate candidate : each.candidates()) {
                Terminal.print(texts().text(
                                "cli.review.candidate", candidate.id(), candidate.name(), orDash(candidate.place())));
            }
        }
        return 0;
    }

    private int decide(Review review, String row, Answer given) {
        try {
            Review.Decided decided =
                    given.sameAs == null ? review.decideNew(row) : review.decideSame(row, given.sameAs);
            Terminal.print(texts().text(
                            given.sameAs == null ? "cli.review.new" : "cli.review.same",
                            decided.enterprise(),
                            decided.name(),
                            "%,d".formatted(decided.rows())));
            return 0;
        } catch (ReviewException e) {
            Terminal.printError(
                    texts().text("cli.review.error." + e.reason(), e.arguments().toArray()));
            return 1;
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
