package org.yuntu.analysis.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.PolicyReader;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Rule;
import org.yuntu.model.PolicySubject;

class PolicyEngineTests {

    private static final PolicyBook BOOK = PolicyReader.read(Datasets.packaged());
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    /// Every sum that the measures of 晋城市城区 state, worked out by hand from the text of 城发改字〔2022〕66号.
    @ParameterizedTest(name = "{0} {2} gives {3} yuan")
    @CsvSource(
            delimiter = '|',
            value = {
                "M-058 | incubator | incubatorType=科技企业孵化器;level=国家级;newlyRecognised=yes | 200000",
                "M-058 | incubator | incubatorType=科技企业孵化器;level=省级;newlyRecognised=yes | 100000",
                "M-059 | incubator | incubatorType=众创空间;level=国家级;newlyRecognised=yes | 200000",
                "M-059 | incubator | incubatorType=众创空间;level=省级;newlyRecognised=yes | 100000",
                "M-061 | platform | platformType=新型研发机构;level=省级;performancePassed=yes;provincialSubsidy=1000000 | 200000",
                "M-061 | platform | platformType=新型研发机构;level=市级;performancePassed=yes;provincialSubsidy=2000000 | 300000",
                "M-067 | enterprise | roles={链主企业};revenue=310000000;revenueBefore=290000000 | 50000",
                "M-067 | enterprise | roles={链主企业};revenue=500000000;revenueBefore=400000000 | 100000",
                "M-068 | enterprise | roles={链主企业};localSupplyIncrease=11;purchases=50000000 | 55000",
                "M-068 | enterprise | roles={链主企业};localSupplyIncrease=11;purchases=2000000000 | 1000000",
                "M-070 | enterprise | firstRecognitions={专精特新中小企业@省级} | 50000",
                "M-070 | enterprise | firstRecognitions={专精特新“小巨人”企业@省级} | 100000",
                "M-070 | enterprise | firstRecognitions={专精特新“小巨人”企业@国家级} | 150000",
                "M-071 | enterprise | firstRecognitions={高新技术企业} | 300000",
                "M-072 | enterprise | renewedRecognitions={高新技术企业} | 100000",
                "M-073 | enterprise | recognitions={高新技术企业};movedInFromOutside=yes;staysThreeYears=yes | 300000",
                "M-074 | project | level=国家级;fundsPaid=500000 | 100000",
                "M-074 | project | level=国家级;fundsPaid=5000000 | 200000",
                "M-074 | project | level=省级;fundsPaid=500000 | 50000",
                "M-074 | project | level=省级;fundsPaid=5000000 | 100000",
                "M-074 | project | level=市级;fundsPaid=500000 | 25000",
                "M-074 | project | level=市级;fundsPaid=5000000 | 50000",
                "M-076 | finance | financeType=融资担保;guaranteeBalance=100000000 | 200000",
                "M-078 | region | | 20000000",
            })
    void computesTheSumThatTheDocumentStates(String measure, String kind, String facts, String yuan) {
        PolicyMatch match = applying(measure, subject(kind, facts), DAY);
        assertThat(match.amount().yuan()).isEqualByComparingTo(new BigDecimal(yuan));
    }

    /// Grades and limits that are no sums.
    @ParameterizedTest(name = "{0} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "M-075 | fund | stateCapital=yes;reinvestMultiple=1.1;contributionCap=0.6 | 1.1",
                "M-075 | fund | stateCapital=yes;reinvestMultiple=1.5;contributionCap=0.5 | 0.5",
                "M-079 | finance | financeType=融资担保 | 0.01",
            })
    void statesTheLimit(String measure, String kind, String facts, String limit) {
        assertThat(applying(measure, subject(kind, facts), DAY).amount().working())
                .isEqualTo(limit);
    }

    @Test
    void raisesTheRiskCompensationAfterTheFiveYearPlan() {
        SubjectFacts guarantor = subject("finance", "financeType=融资担保;guaranteeBalance=100000000");
        assertThat(applying("M-076", guarantor, LocalDate.of(2026, 1, 1))
                        .amount()
                        .yuan())
                .isEqualByComparingTo("500000");
    }

    @Test
    void showsBothReadingsOfTheLocalSupplySubsidy() {
        PolicyAmount amount = applying(
                        "M-068", subject("enterprise", "roles={链主企业};localSupplyIncrease=11;purchases=50000000"), DAY)
                .amount();
        assertThat(amount.yuan()).isEqualByComparingTo("55000");
        assertThat(amount.otherReading()).isEqualByComparingTo("50000");
    }

    @Test
    void paysNothingForLessThanFivePoints() {
        SubjectFacts leader = subject("enterprise", "roles={链主企业};localSupplyIncrease=4.9;purchases=50000000");
        assertThat(matches("M-068", leader, DAY)).allMatch(match -> match.verdict() == Verdict.NOT);
    }

    @Test
    void givesOnlyTheGradeThatIsReachedForTheFirstTime() {
        SubjectFacts leader = subject("enterprise", "roles={链主企业};revenue=600000000;revenueBefore=350000000");
        assertThat(matches("M-067", leader, DAY))
                .extracting(match -> match.verdict())
                .containsExactly(Verdict.NOT, Verdict.APPLIES);
    }

    @Test
    void neitherPromisesNorDeniesWhatCannotBeJudged() {
        PolicyMatch match = matches("M-067", subject("enterprise", "roles={链主企业};revenue=310000000"), DAY)
                .getFirst();
        assertThat(match.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(match.open()).extracting(condition -> condition.fact()).containsExactly("revenueBefore");
    }

    @Test
    void saysWhichFigureIsMissingForTheSum() {
        PolicyMatch match =
                applying("M-061", subject("platform", "platformType=新型研发机构;level=省级;performancePassed=yes"), DAY);
        assertThat(match.amount().kind()).isEqualTo(PolicyAmount.Kind.NEEDS_DATA);
        assertThat(match.amount().missingFact()).isEqualTo("provincialSubsidy");
    }

    @Test
    void flagsAnExpiredMeasureInsteadOfHidingIt() {
        PolicyMatch match =
                matches("M-005", subject("enterprise", "insured=yes"), DAY).getFirst();
        assertThat(match.verdict()).isEqualTo(Verdict.APPLIES);
        assertThat(match.expired()).isTrue();
    }

    @Test
    void holdsMeasuresOfADistrictOnlyThere() {
        SubjectFacts elsewhere = new SubjectFacts(
                PolicySubject.ENTERPRISE,
                "",
                "",
                Set.of("140000", "140100"),
                Map.of("firstRecognitions", new FactValue.Words(Set.of("高新技术企业"))));
        assertThat(matches("M-071", elsewhere, DAY)).allSatisfy(match -> {
            assertThat(match.verdict()).isEqualTo(Verdict.NOT);
            assertThat(match.outOfArea()).isTrue();
        });
    }

    @Test
    void appliesNoMeasureBeforeItsDocument() {
        SubjectFacts firm = subject("enterprise", "firstRecognitions={高新技术企业}");
        assertThat(matches("M-071", firm, LocalDate.of(2021, 1, 1)))
                .allMatch(match -> match.notYet() && match.verdict() == Verdict.NOT);
    }

    @Test
    void hasARuleForEveryMeasureAndAWorkingAmountForEveryRule() {
        assertThat(BOOK.measures()).hasSize(97);
        assertThat(BOOK.rules().stream().map(Rule::measure).distinct()).hasSize(97);
        for (PolicySubject kind : PolicySubject.values()) {
            SubjectFacts nothingKnown = new SubjectFacts(kind, "", "", Set.of("140000", "140500", "140502"), Map.of());
            assertThat(new PolicyEngine(BOOK).match(nothingKnown, DAY)).isNotEmpty();
        }
    }

    private static PolicyMatch applying(String measure, SubjectFacts subject, LocalDate day) {
        List<PolicyMatch> applying = matches(measure, subject, day).stream()
                .filter(match -> match.verdict() == Verdict.APPLIES)
                .toList();
        assertThat(applying).as("rules of %s that apply", measure).hasSize(1);
        return applying.getFirst();
    }

    private static List<PolicyMatch> matches(String measure, SubjectFacts subject, LocalDate day) {
        return new PolicyEngine(BOOK)
                .match(subject, day).stream()
                        .filter(match -> match.measure().id().equals(measure))
                        .toList();
    }

    /// Facts written `name=value`, sets in braces; the subject lies in 晋城市城区.
    private static SubjectFacts subject(String kind, String facts) {
        Map<String, FactValue> values = new TreeMap<>();
        for (String fact : facts == null ? new String[0] : facts.split(";")) {
            String[] parts = fact.split("=");
            values.put(parts[0], value(parts[1]));
        }
        return new SubjectFacts(
                PolicySubject.valueOf(kind.toUpperCase()), "", "", Set.of("140000", "140500", "140502"), values);
    }

    private static FactValue value(String text) {
        if (text.startsWith("{")) {
            return new FactValue.Words(
                    Set.of(text.substring(1, text.length() - 1).split(",")));
        }
        if (text.equals("yes")) {
            return new FactValue.Flag(true);
        }
        return text.matches("[0-9.]+") ? new FactValue.Number(new BigDecimal(text)) : new FactValue.Text(text);
    }
}
