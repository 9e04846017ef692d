package org.yuntu.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one row, or several folded together, says of one enterprise: graph property name → value. Never holds
/// nulls.
///
/// Values are `String`, `Long`, `Double`, `Boolean`, `LocalDate` or `List<String>`, the types the graph stores.
public record Facts(SortedMap<String, Object> properties) {

    public static final String NAME = "name";
    public static final String NAME_KEY = "nameKey";
    public static final String FORMER_NAMES = "formerNames";
    public static final String CREDIT_CODE = "creditCode";
    static final String CLAIMED_CODE = "claimedCode";
    static final String IDENTIFIERS = "identifiers";
    public static final String STOCK_CODE = "stockCode";
    static final String SCOPE = "scope";
    public static final String PREFECTURE = "prefecture";
    static final String INDUSTRY_CODE = "industryCode";
    static final String MAIN_PRODUCTS = "mainProducts";
    static final String PRODUCT_TAGS = "productTags";
    public static final String STATED_ON = "statedOn";

    public Facts {
        properties = new TreeMap<>(properties);
        properties.values().removeIf(v -> v == null || "".equals(v) || List.of().equals(v));
    }

    public static Facts of(Map<String, ?> properties) {
        return new Facts(new TreeMap<>(properties));
    }

    public @Nullable String text(String property) {
        return (String) properties.get(property);
    }

    /// An empty list when the property is missing.
    public List<String> texts(String property) {
        Object value = properties.get(property);
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    public @Nullable LocalDate date(String property) {
        return (LocalDate) properties.get(property);
    }

    public String name() {
        String name = text(NAME);
        if (name == null) {
            throw new IllegalStateException("Facts without a name: " + properties);
        }
        return name;
    }

    public String nameKey() {
        String key = text(NAME_KEY);
        return key == null ? name() : key;
    }
}
