package org.yuntu.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.GapProjection.Link;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow.ShareBasis;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;

/// Names and single words of a gap report in the reader's language.
final class GapWords {

    private static final Texts CHINESE = Texts.chinese();

    private static final List<String> TITLES = List.of(
            "INNOVATIVE_SME",
            "SRDI_SME",
            "LITTLE_GIANT",
            "SINGLE_PRODUCT_CHAMPION",
            "GAZELLE",
            "UNICORN",
            "HIGH_TECH_ENTERPRISE",
            "TECHNOLOGY_BASED_SME",
            "LEADER",
            "CORE",
            "LEADING_ENTERPRISE",
            "LOCAL_SUPPLIER",
            "MEMBER");

    private static final Set<String> METHODS = Set.of(
            "scope.make",
            "scope.develop",
            "scope.design",
            "scope.service",
            "scope.repair",
            "scope.build",
            "scope.self",
            "scope.named",
            "scope.sold",
            "name",
            "stated-product");

    private final Texts texts;
    private final boolean chinese;

    GapWords(Locale locale) {
        this.texts = Texts.in(locale);
        this.chinese = locale.getLanguage().equals("zh");
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /// The word for a constant: `gap.<kind>.<CONSTANT>`.
    String word(String kind, Enum<?> constant) {
        return text("gap." + kind + "." + constant.name());
    }

    /// What a firm does with the segment: 生产, 研发, 提供 …
    String verb(SegmentRef segment) {
        return word("verb", segment.kind());
    }

    /// Who does it: 生产企业, 服务企业 …
    String maker(SegmentRef segment) {
        return word("maker", segment.kind());
    }

    /// What the rule that read a fact looked at; rules we do not know stay as they are.
    String method(String rule) {
        return METHODS.contains(rule) ? text("gap.method." + rule) : text("gap.method.other", rule);
    }

    String action(Optional<ChainAction> action) {
        return action.map(a -> word("action", a)).orElseGet(() -> text("gap.action.none"));
    }

    String actions(List<ChainAction> actions) {
        return list(actions.stream().map(a -> word("action", a)).toList());
    }

    String name(SegmentRef segment) {
        return pick(segment.nameZh(), segment.nameEn());
    }

    String names(Collection<SegmentRef> segments) {
        return list(segments.stream().map(this::name).toList());
    }

    String name(Cluster cluster) {
        return chinese ? cluster.nameZh() : cluster.nameEn();
    }

    String name(Link link) {
        return pick(link.nameZh(), link.nameEn());
    }

    String chain(Link link) {
        return pick(link.chainNameZh(), link.chainNameEn());
    }

    String here(Scope scope) {
        return word("here", scope.level());
    }

    String outside(Scope scope) {
        return word("outside", scope.level());
    }

    /// A stated title or role in the reader's language; words we do not know stay as they are.
    String title(String stated) {
        return TITLES.stream()
                .filter(t -> t.equalsIgnoreCase(stated)
                        || CHINESE.text("gap.title." + t).equals(stated))
                .findFirst()
                .map(t -> text("gap.title." + t))
                .orElse(stated);
    }

    String yes(boolean value) {
        return text(value ? "gap.yes" : "gap.no");
    }

    String list(List<String> words) {
        return String.join(text("gap.list.separator"), words);
    }

    String clauses(List<String> clauses) {
        return String.join(text("gap.clause.separator"), clauses);
    }

    /// Why the rule fired, with its figures.
    String rule(RuleOutcome outcome) {
        Object[] figures = outcome.figures().stream().map(this::figure).toArray();
        return text("gap.rule." + outcome.rule().name(), figures);
    }

    /// What a rule looks at, without figures.
    String meaning(RuleOutcome.Rule rule) {
        return text("gap.rule.meaning." + rule.name());
    }

    private Object figure(Object figure) {
        return switch (figure) {
            case SegmentRef segment -> name(segment);
            case Collection<?> many ->
                list(many.stream().map(m -> String.valueOf(figure(m))).collect(Collectors.toList()));
            case ShareBasis basis -> word("basis", basis);
            default -> figure;
        };
    }

    private String pick(String zh, String en) {
        return chinese || en.isBlank() ? zh : en;
    }
}
