package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.model.FactKind;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.PathPicture;

/// The ways between two organisations, for their picture.
final class PathRoutes {

    private PathRoutes() {}

    static List<PathPicture.Route> of(AnalysisResult result, ResultPage page) {
        Answer rows = Answer.of(result, page, "routes");
        Map<Integer, List<Integer>> byRoute = new TreeMap<>();
        rows.rows()
                .forEach(r -> byRoute.computeIfAbsent((int) rows.number(r, "route"), _ -> new ArrayList<>())
                        .add(r));
        return byRoute.values().stream().map(of -> route(rows, of)).toList();
    }

    private static PathPicture.Route route(Answer rows, List<Integer> of) {
        List<PathPicture.Stop> stops = new ArrayList<>();
        stops.add(new PathPicture.Stop(rows.id(of.getFirst(), "from"), rows.text(of.getFirst(), "from")));
        List<PathPicture.Step> steps = new ArrayList<>();
        for (int r : of) {
            stops.add(new PathPicture.Stop(rows.id(r, "to"), rows.text(r, "to")));
            String day = said(rows.text(r, "statedOn"));
            steps.add(new PathPicture.Step(
                    rows.text(r, "relation"),
                    rows.key(r, "relation").endsWith(".out"),
                    rows.value(r, "kind") instanceof CellValue.Entity kind
                            && kind.id().equals(FactKind.OBSERVED.key()),
                    said(rows.text(r, "source")),
                    day.isEmpty() ? said(rows.text(r, "year")) : day));
        }
        return new PathPicture.Route(stops, steps);
    }

    private static String said(String text) {
        return text.equals("–") ? "" : text;
    }
}
