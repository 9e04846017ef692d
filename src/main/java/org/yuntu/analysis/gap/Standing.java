package org.yuntu.analysis.gap;

import java.util.List;
import java.util.Locale;
import org.yuntu.analysis.GapProjection.Firm;

/// Reads what a firm's stated role, tiers and status mean to the analysis. Words stay as the sources wrote them,
/// so Chinese titles and our own constants are both understood.
public final class Standing {

    private static final List<String> LEADER_WORDS = List.of("龙头", "链主", "leader", "leading_enterprise");
    private static final List<String> SPECIALISED_WORDS = List.of("专精特新", "小巨人", "srdi_sme", "little_giant");
    private static final List<String> ENDED_WORDS = List.of(
            "注销",
            "吊销",
            "撤销",
            "迁出",
            "停业",
            "歇业",
            "清算",
            "破产",
            "cancelled",
            "deregistered",
            "revoked",
            "annulled",
            "moved_out",
            "suspended",
            "liquidating");

    /// Titles by how selective they are; the best of a firm's titles counts.
    private static final List<List<String>> LADDER = List.of(
            List.of("创新型中小企业", "科技型中小企业", "innovative_sme", "technology_based_sme"),
            List.of("高新技术企业", "高企", "high_tech_enterprise"),
            List.of("专精特新", "瞪羚", "srdi_sme", "gazelle"),
            List.of("小巨人", "little_giant"),
            List.of("单项冠军", "独角兽", "single_product_champion", "unicorn"));

    private Standing() {}

    public static boolean isLeader(Firm firm) {
        return containsAny(firm.role(), LEADER_WORDS);
    }

    public static boolean isSpecialised(Firm firm) {
        return firm.tiers().stream().anyMatch(t -> containsAny(t, SPECIALISED_WORDS));
    }

    public static boolean hasEnded(Firm firm) {
        return containsAny(firm.status(), ENDED_WORDS);
    }

    /// Larger is better: leaders first, then by the most selective title.
    public static int rank(Firm firm) {
        int rank = isLeader(firm) ? 100 : 0;
        for (int step = LADDER.size() - 1; step >= 0; step--) {
            List<String> words = LADDER.get(step);
            if (firm.tiers().stream().anyMatch(t -> containsAny(t, words))) {
                return rank + step + 1;
            }
        }
        return rank;
    }

    private static boolean containsAny(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
