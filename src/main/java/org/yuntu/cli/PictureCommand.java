package org.yuntu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.SegmentState;
import org.yuntu.report.picture.ChainPicture;
import org.yuntu.report.picture.CloudPicture;
import org.yuntu.report.picture.Lanes;
import org.yuntu.report.picture.PictureFile;
import org.yuntu.report.picture.Rings;
import org.yuntu.report.picture.Support;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the pictures of the pages to a file: the overview of all clusters, or the chains of one.
@Command(name = "picture")
final class PictureCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final double SCALE = 2;

    @Mixin
    GapOptions where = new GapOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    Path out = Path.of("");

    @Override
    public Integer call() {
        String ending = out.toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        if (!List.of("svg", "png").contains(ending)) {
            throw new UsageException(texts().text("cli.picture.ending", out.toString()));
        }
        if (where.clusters.size() > 1) {
            throw new UsageException(texts().text("cli.picture.several"));
        }
        return root().withGraph(context -> {
            GapResult result = where.run(context, texts());
            PictureFile file = where.clusters.isEmpty() ? cloud(context, result) : chain(context, result);
            try {
                if (ending.equals("svg")) {
                    Files.writeString(out, file.svg());
                } else {
                    Files.write(out, file.png(SCALE));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + out.toAbsolutePath(), e);
            }
            Terminal.print(out.toAbsolutePath().normalize().toString());
            return 0;
        });
    }

    private PictureFile cloud(ApplicationContext context, GapResult result) {
        Rings rings = Rings.of(result, context.getBean(Gaps.class).projection());
        return new PictureFile(
                new CloudPicture(rings, texts(), code -> "").svg(),
                CloudPicture.WIDTH,
                CloudPicture.HEIGHT,
                texts().text("web.cloud.title", result.scope().name()),
                texts().text("web.cloud.reading"),
                notes(context, result));
    }

    private PictureFile chain(ApplicationContext context, GapResult result) {
        ClusterGaps gaps = result.clusters().getFirst();
        Lanes lanes = Lanes.of(gaps, context.getBean(Gaps.class).projection(), supports(context, gaps), "");
        ChainPicture picture = new ChainPicture(lanes, texts(), id -> "", "");
        boolean english = texts().locale().getLanguage().equals("en");
        return new PictureFile(
                picture.svg(),
                picture.width(),
                picture.height(),
                texts().text(
                                "web.chain.title",
                                english
                                        ? gaps.cluster().nameEn()
                                        : gaps.cluster().nameZh(),
                                result.scope().name()),
                texts().text("web.chain.legend"),
                notes(context, result));
    }

    private Map<String, Support> supports(ApplicationContext context, ClusterGaps gaps) {
        AnalysisRequest request =
                context.getBean(Analyses.class).request(AnalysisQuery.of(where.scope, List.of(), "", Map.of()));
        return Support.of(
                gaps.cluster(),
                gaps.segments().stream().map(s -> s.segment().id()).toList(),
                context.getBean(Ecosystems.class).view(request));
    }

    private List<String> notes(ApplicationContext context, GapResult result) {
        int gaps = result.clusters().stream()
                .mapToInt(c -> c.summary().count(SegmentState.ABSENT))
                .sum();
        String basis = texts().text(
                        "cli.picture.basis",
                        result.data().newest().map(Object::toString).orElse("-"),
                        result.data().makersInScope(),
                        gaps);
        boolean synthetic =
                context
                        .getBean(GraphStore.class)
                        .list("view/data_facts", Map.of(), row -> row.integer("synthetic"))
                        .stream()
                        .anyMatch(n -> n > 0);
        return synthetic ? List.of(basis, texts().text("web.synthetic")) : List.of(basis);
    }
}
