package org.yuntu.analysis.target;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;

/// The gaps of the area on the day of a request.
public record GapsHere(GapResult result) {

    /// Most names a message lists.
    private static final int SHOWN = 10;

    /// @param unfilled nobody anywhere is known to make it
    public record Gap(SegmentRow row, boolean unfilled) {}

    /// @param firms most firms to name for each claim
    public static GapsHere of(GapProjection projection, AnalysisRequest request, int firms) {
        return new GapsHere(GapAnalysis.run(
                projection,
                request.scope(),
                request.clusters(),
                EcosystemView.gapParameters(request).with(c -> c.examples = firms)));
    }

    /// Most severe first over all clusters; those nobody anywhere fills come last, to be checked.
    public List<Gap> gaps() {
        return result.clusters().stream()
                .flatMap(GapsHere::gaps)
                .sorted(Comparator.comparing(Gap::unfilled)
                        .thenComparing(g -> g.row().severity().value(), Comparator.reverseOrder())
                        .thenComparing(g -> g.row().segment().id()))
                .toList();
    }

    private static Stream<Gap> gaps(ClusterGaps cluster) {
        return Stream.concat(
                cluster.pressing().stream().map(r -> new Gap(r, false)),
                cluster.unfilled().stream().map(r -> new Gap(r, true)));
    }

    /// A segment by id or name, else by the only name that holds the text.
    ///
    /// @throws InvalidQueryException when there is not exactly one
    public SegmentRef find(Parameter<String> parameter, String wanted) {
        List<SegmentRef> all = result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .map(SegmentRow::segment)
                .toList();
        List<SegmentRef> exact = all.stream()
                .filter(s -> s.id().equals(wanted)
                        || s.nameZh().equals(wanted)
                        || s.nameEn().equalsIgnoreCase(wanted))
                .toList();
        List<SegmentRef> found = exact.isEmpty()
                ? all.stream()
                        .filter(s -> s.nameZh().contains(wanted)
                                || s.nameEn().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                        .toList()
                : exact;
        if (found.size() != 1) {
            Set<String> names = new TreeSet<>();
            found.stream().limit(SHOWN).forEach(s -> names.add(s.nameZh() + " (" + s.id() + ")"));
            throw new InvalidQueryException(
                    InvalidQueryException.Field.VALUE,
                    parameter.name() + "=" + wanted,
                    names.isEmpty() ? parameter.allowed() : String.join(", ", names));
        }
        return found.getFirst();
    }
}
