package org.yuntu.dataset.cell;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainRole;
import org.yuntu.model.EnterpriseStatus;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.Width;

/// Reads titles, roles and states by the words lists use for them.
public final class TitleParser {

    private static final List<String> YES = List.of("是", "有", "√", "✓", "✔", "1", "Y", "YES", "TRUE", "T");
    private static final List<String> NO = List.of("否", "×", "✗", "0", "N", "NO", "FALSE", "F", "不是");

    private TitleParser() {}

    /// The tier a title stands for, or null. 国家级 and 省级 before it do not matter.
    public static @Nullable EnterpriseTier tier(String title) {
        String t = Width.fold(title);
        if (t.contains("小巨人")) {
            return EnterpriseTier.LITTLE_GIANT;
        }
        if (t.contains("专精特新")) {
            return EnterpriseTier.SRDI_SME;
        }
        if (t.contains("单项冠军")) {
            return EnterpriseTier.SINGLE_PRODUCT_CHAMPION;
        }
        if (t.contains("瞪羚")) {
            return EnterpriseTier.GAZELLE;
        }
        if (t.contains("独角兽")) {
            return EnterpriseTier.UNICORN;
        }
        if (t.contains("高新技术企业") || t.equals("高企") || t.equals("国高") || t.contains("高企认定")) {
            return EnterpriseTier.HIGH_TECH_ENTERPRISE;
        }
        if (t.contains("科技型中小企业") || t.equals("科小")) {
            return EnterpriseTier.TECHNOLOGY_BASED_SME;
        }
        return t.contains("创新型中小企业") ? EnterpriseTier.INNOVATIVE_SME : null;
    }

    /// Reads a cell of titles. A bare yes takes its title from the column's header (`是否高新技术企业`: 是).
    ///
    /// @param others receives titles that are no tier
    public static Set<EnterpriseTier> tiers(List<String> titles, String header, List<String> others) {
        Set<EnterpriseTier> found = EnumSet.noneOf(EnterpriseTier.class);
        for (String title : titles) {
            String word = Width.fold(title).toUpperCase(Locale.ROOT);
            if (NO.contains(word)) {
                continue;
            }
            EnterpriseTier tier = tier(YES.contains(word) ? header : title);
            if (tier != null) {
                found.add(tier);
            } else if (!YES.contains(word)) {
                others.add(title);
            }
        }
        return found;
    }

    public static boolean isYes(String text) {
        return YES.contains(Width.fold(text).toUpperCase(Locale.ROOT));
    }

    public static boolean isNo(String text) {
        return NO.contains(Width.fold(text).toUpperCase(Locale.ROOT));
    }

    public static @Nullable ChainRole chainRole(String text, String header) {
        String word = Width.fold(text).toUpperCase(Locale.ROOT);
        if (NO.contains(word)) {
            return null;
        }
        String t = YES.contains(word) ? header : word;
        if (t.contains("链主") || t.contains("链长企业")) {
            return ChainRole.LEADER;
        }
        if (t.contains("链核") || t.contains("核心企业") || t.contains("核心配套")) {
            return ChainRole.CORE;
        }
        if (t.contains("龙头")) {
            return ChainRole.LEADING_ENTERPRISE;
        }
        if (t.contains("配套")) {
            return ChainRole.LOCAL_SUPPLIER;
        }
        return t.contains("链上") || t.contains("链属") ? ChainRole.MEMBER : null;
    }

    public static @Nullable EnterpriseStatus status(String text) {
        String t = Width.fold(text);
        if (t.contains("吊销")) {
            return EnterpriseStatus.REVOKED;
        }
        if (t.contains("注销")) {
            return EnterpriseStatus.CANCELLED;
        }
        if (t.contains("撤销")) {
            return EnterpriseStatus.ANNULLED;
        }
        if (t.contains("迁出")) {
            return EnterpriseStatus.MOVED_OUT;
        }
        if (t.contains("清算") || t.contains("破产")) {
            return EnterpriseStatus.LIQUIDATING;
        }
        if (t.contains("停业") || t.contains("歇业") || t.contains("停产")) {
            return EnterpriseStatus.SUSPENDED;
        }
        boolean active =
                t.contains("存续") || t.contains("在营") || t.contains("开业") || t.contains("在业") || t.contains("在册");
        return active || t.equals("正常") || t.equals("迁入") ? EnterpriseStatus.ACTIVE : null;
    }
}
