package org.yuntu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.FirmClaim.Match;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRow.Quotient.Reference;
import org.yuntu.analysis.SegmentRow.ShareBasis;
import org.yuntu.analysis.SegmentRow.StateReason;
import org.yuntu.model.ChainAction;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;
import org.yuntu.model.SegmentState;

class ReportTextsTests {

    private static final ResourceBundle.Control OWN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts/gap",
                "texts/report",
                "texts/import",
                "texts/table",
                "texts/issue",
                "texts/cli",
                "texts/help",
                "texts/web",
                "texts/picture"
            })
    void bothLanguagesHaveTheSameKeys(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, OWN);
        ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, OWN);

        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyConstantHasAWord(String language) {
        GapWords words = new GapWords(Locale.forLanguageTag(language));
        words(words, "position", ChainPosition.values());
        words(words, "state", SegmentState.values());
        words(words, "action", ChainAction.values());
        words(words, "kind", FactKind.values());
        words(words, "criticality", Criticality.values());
        words(words, "match", Match.values());
        words(words, "leader", LeaderStatus.values());
        words(words, "basis", ShareBasis.values());
        words(words, "reference", Reference.values());
        words(words, "because", StateReason.values());
        words(words, "relation", Relation.values());
        words(words, "near", Relation.values());
        words(words, "evidence", Relation.values());
        words(words, "rule", Rule.values());
        words(words, "here", Scope.Level.values());
        words(words, "outside", Scope.Level.values());
        words(words, "product", ProductKind.values());
        words(words, "verb", ProductKind.values());
        words(words, "maker", ProductKind.values());
        assertThat(OverviewColumn.all())
                .allSatisfy(c -> assertThat(c.header(words)).isNotBlank());
        assertThat(GapColumn.all()).allSatisfy(c -> assertThat(c.header(words)).isNotBlank());
    }

    private static void words(GapWords words, String kind, Enum<?>... constants) {
        List<String> found = Arrays.stream(constants)
                .map(c -> words.text("gap." + kind + "." + c.name(), 1, 2, 3, 4))
                .toList();
        assertThat(found).hasSize(constants.length);
    }
}
