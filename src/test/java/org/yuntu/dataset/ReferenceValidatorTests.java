package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuntu.dataset.ReferenceFinding.Rule;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Chain;
import org.yuntu.model.ReferenceChains.Link;
import org.yuntu.model.ReferenceChains.Maker;
import org.yuntu.model.ReferenceChains.Product;
import org.yuntu.model.ReferenceChains.ProductKind;

class ReferenceValidatorTests {

    private static final IndustryCodes INDUSTRIES = IndustryCodes.read(Datasets.in(Path.of("datasets")));
    private static final Cluster COAL = Cluster.COAL_MINING_MACHINERY;

    private final ReferenceSamples samples = new ReferenceSamples();

    private List<ReferenceFinding> findings() {
        return ReferenceValidator.validate(samples.build(), INDUSTRIES);
    }

    private List<Rule> rules() {
        return findings().stream().map(ReferenceFinding::rule).toList();
    }

    @Test
    void findsNothingInASoundReference() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsACycleAndShowsItsShortestWalk() {
        samples.inputs.add(ReferenceSamples.input("ma.p10", "ma.p6"));
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(Rule.CYCLE);
            assertThat(f.detail()).contains("ma.p10 → ma.p6 → ma.p8 → ma.p10");
        });
    }

    @Test
    void findsACycleThatPassesThroughTwoClusters() {
        samples.inputs.add(ReferenceSamples.input("ma.p26", "sm.p0"));
        samples.inputs.add(ReferenceSamples.input("sm.p26", "ma.p0"));
        assertThat(rules()).containsExactly(Rule.CYCLE);
    }

    @Test
    void findsACycleOfParents() {
        samples.products.removeIf(p -> p.id().equals("ma.p1") || p.id().equals("ma.p4"));
        samples.products.add(ReferenceSamples.product(COAL, 1, "ma.p4"));
        samples.products.add(ReferenceSamples.product(COAL, 4, "ma.p1"));
        assertThat(rules()).containsExactly(Rule.CYCLE);
    }

    @Test
    void findsProductsThatHangTogetherWithNoOthers() {
        samples.inputs.removeIf(i -> i.input().equals("ma.p20") || i.product().equals("ma.p20"));
        assertThat(findings()).extracting(ReferenceFinding::rule).contains(Rule.ISOLATED, Rule.NOT_CONNECTED);
        assertThat(findings())
                .anyMatch(f -> f.rule() == Rule.NOT_CONNECTED && f.detail().endsWith("apart: ma.p20"));
    }

    @Test
    void findsALinkThatUpstreamCannotReach() {
        samples.inputs.removeIf(i -> List.of("ma.p9", "ma.p10", "ma.p11").contains(i.product())
                && List.of("ma.p7", "ma.p8", "ma.p9").contains(i.input()));
        assertThat(findings())
                .anyMatch(f -> f.rule() == Rule.UNREACHABLE && f.detail().contains("from 上游"));
    }

    @Test
    void findsALinkThatLeadsNowhere() {
        samples.inputs.removeIf(i -> List.of("ma.p0", "ma.p1", "ma.p2").contains(i.input()));
        assertThat(findings())
                .anyMatch(f -> f.rule() == Rule.UNREACHABLE
                        && f.subject().equals("ma.seg-0")
                        && f.detail().contains("下游"));
    }

    @Test
    void findsAnAliasOfTwoProductsWhateverItsLetterWidth() {
        samples.aliases.add(new Alias("ma.p1", "ＩＧＢＴ", true, false, ""));
        samples.aliases.add(new Alias("sc.p1", "igbt", true, true, ""));
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(Rule.DUPLICATE_ALIAS);
            assertThat(f.detail()).contains("ma.p1", "sc.p1");
        });
    }

    @Test
    void acceptsAnAliasThatAllItsRowsDeclareShared() {
        samples.aliases.add(new Alias("ma.p1", "IGBT", true, true, ""));
        samples.aliases.add(new Alias("sc.p1", "IGBT", true, true, ""));
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAnAliasThatIsTheNameOfAnotherProduct() {
        samples.aliases.add(new Alias("ma.p1", COAL.nameZh() + 2, true, false, ""));
        assertThat(rules()).containsExactly(Rule.DUPLICATE_ALIAS);
    }

    @Test
    void acceptsARowThatOnlyNarrowsTheUseOfTheProductsOwnName() {
        samples.aliases.add(new Alias("ma.p1", COAL.nameZh() + 1, false, false, ""));
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAnIndustryCodeThatIsNoClassOfFourDigits() {
        samples.products.removeIf(p -> p.id().equals("ma.p1"));
        samples.products.add(new Product(
                "ma.p1", "ma.seg-0", COAL, "x", "x", ProductKind.PRODUCT, 1, "", Set.of("351", "9999"), "invented"));
        assertThat(rules()).containsExactly(Rule.UNKNOWN_INDUSTRY, Rule.UNKNOWN_INDUSTRY);
    }

    @Test
    void findsEveryIdThatDoesNotExist() {
        samples.links.add(new Link("ma.seg-x", "ma.nochain", COAL, "x", "x", ChainPosition.UPSTREAM, ""));
        samples.products.add(new Product(
                "ma.px", "ma.nolink", COAL, "y", "y", ProductKind.PRODUCT, 1, "ma.noparent", Set.of(), "invented"));
        samples.inputs.add(ReferenceSamples.input("ma.p3", "ma.noproduct"));
        samples.aliases.add(new Alias("ma.noalias", "z", true, false, ""));
        samples.makers.add(new Maker("ma.nomaker", "000000.SZ", "x", "山西", "invented"));
        assertThat(findings())
                .filteredOn(f -> f.rule() == Rule.UNKNOWN_ID)
                .extracting(ReferenceFinding::subject)
                .containsExactly("ma.seg-x", "ma.px", "ma.px", "ma.noalias", "ma.nomaker", "ma.noproduct");
    }

    @Test
    void findsIdsOfWrongFormAndIdsUsedTwice() {
        samples.chains.add(new Chain("sc.Chain_2", COAL, "x", "x", ""));
        samples.chains.add(new Chain("ma.chain", COAL, "x", "x", ""));
        assertThat(rules()).contains(Rule.BAD_ID, Rule.BAD_ID);
    }

    @Test
    void findsEdgesThatAreRepeatedOrJoinAProductWithItselfOrItsParent() {
        samples.products.removeIf(p -> p.id().equals("ma.p4"));
        samples.products.add(ReferenceSamples.product(COAL, 4, "ma.p3"));
        samples.inputs.add(ReferenceSamples.input("ma.p7", "ma.p7"));
        samples.inputs.add(ReferenceSamples.input("ma.p0", "ma.p1"));
        assertThat(findings())
                .filteredOn(f -> f.rule() == Rule.BAD_EDGE)
                .extracting(ReferenceFinding::subject)
                .containsExactly("ma.p3→ma.p4", "ma.p7→ma.p7", "ma.p0→ma.p1");
    }

    @Test
    void findsAnOutsideInputAmongTheKindsOfAJudgedProduct() {
        samples.products.removeIf(p -> p.id().equals("ma.p4"));
        samples.products.add(new Product(
                "ma.p4", "ma.seg-2", COAL, "x", "x", ProductKind.RESOURCE, 1, "ma.p3", Set.of(), "invented"));
        assertThat(rules()).contains(Rule.MIXED_KINDS);
    }

    @Test
    void findsAChainWithoutDownstreamAndALinkWithoutProduct() {
        samples.links.removeIf(
                l -> l.id().equals("ma.seg-6") || l.id().equals("ma.seg-7") || l.id().equals("ma.seg-8"));
        samples.links.add(new Link("ma.seg-x", "ma.chain", COAL, "x", "x", ChainPosition.MIDSTREAM, ""));
        assertThat(findings())
                .filteredOn(f -> f.rule() == Rule.INCOMPLETE_CHAIN)
                .extracting(ReferenceFinding::detail)
                .containsExactly("has no segment in 下游", "has no product");
    }

    @Test
    void findsTwoProductsOfOneName() {
        samples.products.add(new Product(
                "ma.again",
                "ma.seg-1",
                COAL,
                COAL.nameZh() + 1,
                "x",
                ProductKind.PRODUCT,
                1,
                "",
                Set.of(),
                "invented"));
        assertThat(rules()).contains(Rule.DUPLICATE_NAME);
    }

    @Test
    void findsAMissingClusterAndASmallOne() {
        samples.chains.removeIf(c -> c.cluster() == Cluster.BIG_DATA);
        samples.links.removeIf(c -> c.cluster() == Cluster.BIG_DATA);
        samples.products.removeIf(c -> c.cluster() == Cluster.BIG_DATA);
        samples.inputs.removeIf(i -> i.input().startsWith("bd."));
        samples.inputs.removeIf(i -> i.input().startsWith("sc.") && i.product().endsWith("5"));
        samples.inputs.removeIf(i -> i.input().startsWith("sc.") && i.product().endsWith("6"));
        samples.inputs.removeIf(i -> i.input().startsWith("sc.") && i.product().endsWith("7"));
        samples.inputs.removeIf(i -> i.input().startsWith("sc.") && i.product().endsWith("8"));
        assertThat(rules()).contains(Rule.CLUSTER_MISSING, Rule.TOO_SMALL);
    }
}
