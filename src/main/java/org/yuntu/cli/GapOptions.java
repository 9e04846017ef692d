package org.yuntu.cli;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.model.Cluster;
import picocli.CommandLine.Option;

/// Which clusters, and where.
final class GapOptions {

    @Option(names = "--cluster", paramLabel = "CLUSTER", descriptionKey = "gap.cluster")
    List<String> clusters = new ArrayList<>();

    @Option(names = "--scope", paramLabel = "AREA", descriptionKey = "gap.scope")
    String scope = "山西省";

    GapResult run(ApplicationContext context) {
        List<Cluster> chosen = clusters.stream().map(GapOptions::cluster).toList();
        context.getBean(ReferenceImport.class).bringUpToDate();
        return context.getBean(Gaps.class).run(scope, chosen, GapParameters.defaults());
    }

    private static Cluster cluster(String word) {
        return Cluster.findByWord(word)
                .orElseThrow(() -> new IllegalArgumentException("No cluster, or several, called \"" + word
                        + "\"; use one of "
                        + java.util.Arrays.stream(Cluster.values())
                                .map(c -> c.code() + " " + c.nameZh())
                                .toList()));
    }
}
