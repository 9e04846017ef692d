package org.yuntu.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseRow;
import org.yuntu.dataset.Region;
import org.yuntu.model.Division;
import org.yuntu.model.MoneyCny;

/// A typed row as facts with the graph's property names.
final class RowFacts {

    private RowFacts() {}

    /// @param defaultDate date the file speaks of, for rows without a date of their own
    static Incoming incoming(EnterpriseRow row, @Nullable LocalDate defaultDate) {
        return new Incoming(row.fingerprint(defaultDate), row.record(), row.line(), facts(row, defaultDate));
    }

    private static Facts facts(EnterpriseRow row, @Nullable LocalDate defaultDate) {
        TreeMap<String, @Nullable Object> facts = new TreeMap<>();
        facts.put(Facts.NAME, row.name());
        facts.put(Facts.NAME_KEY, row.nameKey());
        facts.put("shortName", row.shortName());
        facts.put(Facts.FORMER_NAMES, row.formerNames());
        facts.put(Facts.CREDIT_CODE, row.creditCode());
        facts.put(Facts.CLAIMED_CODE, row.claimedCode());
        facts.put(
                Facts.IDENTIFIERS,
                row.otherNumbers().stream()
                        .map(n -> n.kind().name().toLowerCase() + ":" + n.value())
                        .toList());
        facts.put(Facts.STOCK_CODE, row.stockCode());
        facts.put(
                "establishedOn",
                row.establishedOn() == null ? null : row.establishedOn().toString());
        facts.put("enterpriseType", row.enterpriseType());
        facts.put("status", row.status() == null ? null : row.status().name().toLowerCase());
        facts.put("statusText", row.statusText());
        putMoney(facts, "capital", row.registeredCapital());
        facts.put(Facts.SCOPE, row.scope());
        putRegion(facts, row.region());
        facts.put("address", row.address());
        facts.put(Facts.INDUSTRY_CODE, row.industryCode());
        facts.put("industryName", row.industryName());
        facts.put(Facts.MAIN_PRODUCTS, row.mainProducts());
        facts.put(Facts.PRODUCT_TAGS, row.productTags());
        facts.put("source", row.source());
        facts.put("synthetic", isSynthetic(row.source()) ? true : null);
        facts.put(
                "tiers",
                row.tiers().stream().map(t -> t.name().toLowerCase()).sorted().toList());
        facts.put("otherTitles", row.otherTitles());
        facts.put(
                "role", row.chainRole() == null ? null : row.chainRole().name().toLowerCase());
        facts.put("employees", row.employees() == null ? null : Long.valueOf(row.employees()));
        putMoney(facts, "revenue", row.revenue());
        LocalDate statedOn =
                row.statedOn() == null ? defaultDate : row.statedOn().date();
        facts.put(Facts.STATED_ON, statedOn);
        facts.values().removeIf(v -> v == null);
        return Facts.of(facts);
    }

    /// Invented data name themselves as source, as those of `yuntu demo` do.
    private static boolean isSynthetic(@Nullable String source) {
        return source != null && source.contains("演示数据");
    }

    private static void putMoney(TreeMap<String, @Nullable Object> facts, String name, @Nullable MoneyCny money) {
        if (money != null) {
            facts.put(name + "Text", money.text());
            facts.put(name + "Currency", money.currency());
            facts.put(name + "Cny", money.findCny().map(BigDecimal::doubleValue).orElse(null));
        }
    }

    private static void putRegion(TreeMap<String, @Nullable Object> facts, Region region) {
        facts.put("province", code(region.province()));
        facts.put(Facts.PREFECTURE, code(region.prefecture()));
        facts.put("county", code(region.county()));
        facts.put("zone", code(region.zone()));
        if (region.evidence() != Region.Evidence.NONE) {
            facts.put("regionSource", region.evidence().name().toLowerCase());
        }
    }

    private static @Nullable String code(@Nullable Division division) {
        return division == null ? null : division.code();
    }
}
