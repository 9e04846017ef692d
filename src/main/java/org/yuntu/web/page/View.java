package org.yuntu.web.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;

/// What pages look at: the gaps of an area and the records about them, at the date of the data.
@Component
public final class View {

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final Analyses analyses;

    View(Gaps gaps, Ecosystems ecosystems, Analyses analyses) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.analyses = analyses;
    }

    public static Texts texts() {
        return Texts.in(locale());
    }

    public static Locale locale() {
        Locale asked = LocaleContextHolder.getLocale();
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public static boolean english() {
        return locale().equals(Locale.ENGLISH);
    }

    /// @param city code or name of an area, or empty for the province
    GapResult gaps(String city, List<Cluster> clusters) {
        return gaps.run(area(city), clusters, GapParameters.defaults());
    }

    GapProjection projection() {
        return gaps.projection();
    }

    EcosystemView ecosystem(String city) {
        AnalysisRequest request = analyses.request(AnalysisQuery.of(area(city), List.of(), "", new TreeMap<>()));
        return ecosystems.view(request);
    }

    static String area(String city) {
        return city.isBlank() ? Scope.SHANXI.name() : city;
    }

    /// Prefectures of the province for the choice of an area, in the order of their codes.
    List<GapProjection.Division> prefectures() {
        return projection().divisions().values().stream()
                .filter(d -> d.level() == Scope.Level.PREFECTURE && d.parent().equals(Scope.SHANXI.code()))
                .sorted(java.util.Comparator.comparing(GapProjection.Division::code))
                .map(d -> new GapProjection.Division(d.code(), areaName(d.code(), d.name()), d.level(), d.parent()))
                .toList();
    }

    /// Of the province and its prefectures in the reader's language; others as they are called there.
    static String areaName(String code, String name) {
        String key = "web.area." + code;
        return texts().has(key) ? texts().text(key) : name;
    }
}
