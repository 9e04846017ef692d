package org.yuntu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;
import picocli.CommandLine.Option;

/// Which clusters, and where.
final class GapOptions {

    @Option(names = "--cluster", paramLabel = "CLUSTER", descriptionKey = "gap.cluster")
    List<String> clusters = new ArrayList<>();

    @Option(names = "--scope", paramLabel = "AREA", descriptionKey = "gap.scope")
    String scope = "山西省";

    /// @throws UsageException when there is no such cluster or area
    GapResult run(ApplicationContext context, Texts texts) {
        List<Cluster> chosen = clusters.stream()
                .map(word -> Cluster.findByWord(word).orElseThrow(() -> unknownCluster(word, texts)))
                .toList();
        new Upkeep(texts).run(context);
        try {
            return context.getBean(Gaps.class).run(scope, chosen, GapParameters.defaults());
        } catch (IllegalArgumentException e) {
            throw new UsageException(texts.text("cli.analyse.SCOPE", scope) + "\n  " + e.getMessage());
        }
    }

    private static UsageException unknownCluster(String word, Texts texts) {
        return new UsageException(texts.text("cli.analyse.CLUSTER", word)
                + "\n  "
                + Arrays.stream(Cluster.values())
                        .map(c -> c.nameZh() + " " + c.code())
                        .collect(Collectors.joining("、")));
    }
}
