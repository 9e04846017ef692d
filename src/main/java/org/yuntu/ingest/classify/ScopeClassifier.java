package org.yuntu.ingest.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.dataset.Datasets;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;

/// Tells from name and scope what a firm makes; see `datasets/classification/README.md` for the rules.
///
/// Steps: fold the text, take out boilerplate, mark all terms in one pass over a trie, read objects and governing
/// acts,
/// add up points a product, keep what reaches [#THRESHOLD]. Linear in the length of the scope. Safe for many
/// threads.
public final class ScopeClassifier {

    /// Score from which a firm counts as a member of a cluster, and a product as made.
    public static final double THRESHOLD = 0.6;

    /// A firm belongs to at most this many clusters (`docs/membership.md`); those with the highest scores stay.
    public static final int MAX_CLUSTERS = 3;

    /// Raise it with every change of this package that may change an answer: enterprises are then tagged anew.
    private static final int VERSION = 2;

    private final Lexicon lexicon;
    private final Boilerplate boilerplate;
    private final Terms terms;
    private final NameWords names;
    private final Points points;
    private final Map<String, Set<String>> industryCodes = new HashMap<>();

    public ScopeClassifier(ReferenceChains chains, Datasets datasets) {
        lexicon = new Lexicon(datasets);
        boilerplate = new Boilerplate(lexicon);
        terms = new Terms(chains, datasets, lexicon);
        names = new NameWords(datasets);
        points = new Points(datasets);
        chains.products().forEach(p -> industryCodes.put(p.id(), p.industryCodes()));
    }

    /// Changes whenever the rules or the way they are applied do.
    public static String fingerprint(Datasets datasets) {
        return VERSION + " " + RuleTable.fingerprint(datasets);
    }

    /// Products in the order of their ids.
    public List<Found> classify(String name, String scope, String industryCode) {
        char[] foldedName = Folding.fold(name.strip());
        Set<String> kinds = names.kinds(foldedName);
        if (kinds.contains(NameWords.EXCLUDE)) {
            return List.of();
        }
        char[] text = Folding.fold(scope);
        boolean ownProducts = lexicon.ownProducts().anyIn(text, 0, text.length);
        boilerplate.remove(text);
        Hits hits = Hits.find(terms.trie(), text);
        Hits nameHits = Hits.find(terms.trie(), foldedName);
        if (hits.count() == 0 && nameHits.count() == 0) {
            return List.of();
        }
        Units units = new ScopeReader(lexicon, text, hits.termEnd()).read();
        Tally tally = new Tally(points, kinds, units, ownProducts);
        readScope(tally, hits, units, scope, text);
        readName(tally, nameHits, name.strip());
        return strongest(tally.results(digits(industryCode), industryCodes));
    }

    private void readScope(Tally tally, Hits hits, Units units, String scope, char[] text) {
        int unit = 0;
        for (int hit = 0; hit < hits.count(); hit++) {
            while (unit < units.count() && units.end(unit) <= hits.start(hit)) {
                unit++;
            }
            if (unit == units.count()) {
                return;
            }
            for (Term term : terms.meanings(hits.value(hit))) {
                if (term.inScope()) {
                    tally.scopeHit(
                            term,
                            evidence(term, text, hits.end(hit), units, unit),
                            unit,
                            Snippet.of(scope, text, hits.start(hit), hits.end(hit)));
                }
            }
        }
    }

    /// A word for work that runs on into a noun is goods after all: 水处理+设备, 环境监测+仪器; among goods for
    /// sale also
    /// when the noun comes later: 污水处理及回用+设备.
    private Evidence evidence(Term term, char[] text, int end, Units units, int unit) {
        if (term.evidence() != Evidence.SELF) {
            return term.evidence();
        }
        boolean sold = (units.acts(unit) & Act.SELL.bit()) != 0;
        boolean goods = lexicon.nounHeadAt(text, end, text.length)
                || sold && end < units.end(unit) && lexicon.endsInNounHead(text, end, units.end(unit));
        return goods ? Evidence.MAKE : Evidence.SELF;
    }

    private void readName(Tally tally, Hits hits, String name) {
        for (int hit = 0; hit < hits.count(); hit++) {
            for (Term term : terms.meanings(hits.value(hit))) {
                if (term.inName()) {
                    tally.nameHit(term, name);
                }
            }
        }
    }

    private static List<Found> strongest(List<Found> all) {
        Map<Cluster, Double> best = new HashMap<>();
        all.forEach(f -> best.merge(f.cluster(), f.score(), Math::max));
        Set<Cluster> kept = new HashSet<>();
        best.entrySet().stream()
                .filter(e -> e.getValue() >= THRESHOLD)
                .sorted(Comparator.comparingDouble((Map.Entry<Cluster, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MAX_CLUSTERS)
                .forEach(e -> kept.add(e.getKey()));
        List<Found> found = new ArrayList<>();
        for (Found f : all) {
            if (f.score() >= THRESHOLD && kept.contains(f.cluster())) {
                found.add(f);
            }
        }
        found.sort(Comparator.comparing(Found::product));
        return found;
    }

    private static String digits(String industryCode) {
        String digits = industryCode.replaceAll("[^0-9]", "");
        return digits.length() == 4 ? digits : "";
    }
}
