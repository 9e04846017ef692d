package org.yuntu.analysis.target;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.RecognitionType;

/// The firms among whom targets are looked for: who is here, who is barred, and what compares them.
final class Field {

    private static final Set<RecognitionType> BARRED =
            EnumSet.of(RecognitionType.ABNORMAL_OPERATION, RecognitionType.SERIOUSLY_DISHONEST);

    private final AnalysisRequest request;
    private final Capabilities capabilities;
    private final GapProjection projection;
    private final Signals signals;
    private final Map<String, Set<RecognitionType>> barred = new HashMap<>();

    Field(AnalysisRequest request, Capabilities capabilities, Signals signals, EcosystemView view) {
        this.request = request;
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.signals = signals;
        view.recognitions()
                .forEach(r -> r.recognitionType()
                        .filter(BARRED::contains)
                        .ifPresent(t -> r.enterprises()
                                .forEach(e -> barred.computeIfAbsent(e.id(), _ -> EnumSet.noneOf(RecognitionType.class))
                                        .add(t))));
    }

    boolean isHere(int firm) {
        return request.scope().contains(projection.firm(firm));
    }

    /// @param excluded takes those that stand on a list
    boolean admitted(int firm, Map<Integer, Set<RecognitionType>> excluded) {
        Set<RecognitionType> flags = barred.getOrDefault(projection.firm(firm).id(), Set.of());
        if (!flags.isEmpty()) {
            excluded.put(firm, flags);
        }
        return flags.isEmpty();
    }

    /// Whether the size of firms is their revenue; else it is their registered capital.
    boolean byRevenue(List<Integer> firms) {
        return firms.stream()
                .anyMatch(f -> signals.hasRevenue(projection.firm(f).id()));
    }

    /// The trivial baseline: how many products of the templates a firm makes.
    double[] popularity(List<Integer> firms) {
        return firms.stream()
                .mapToDouble(f -> capabilities.productsOf(f).length)
                .toArray();
    }
}
