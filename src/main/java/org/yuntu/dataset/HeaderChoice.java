package org.yuntu.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.table.HeaderName;
import org.yuntu.dataset.table.HeaderWords;
import org.yuntu.model.Texts;

/// The user's word on one column, as typed: `主体=企业名称`, `出资额=注册资本(万元)`, `#3=地址`, `备注=不用`.
///
/// @param column its header, or `#` and its 1-based number for headers that are empty or stand there twice
/// @param meaning the Chinese or English name of a field, any usual header for it, or a word for "not used"
public record HeaderChoice(String column, String meaning) {

    private static final List<String> UNUSED = List.of("", "-", "不用", "忽略", "none", "skip", "unused");

    /// @throws TableException when there is no such column, or several, or nothing is known by that meaning
    HeaderMapping apply(HeaderMapping mapping) {
        Column chosen = find(mapping);
        if (isUnused()) {
            return HeaderMapper.assign(mapping, chosen.index(), null, "");
        }
        HeaderName name = HeaderName.of(meaning);
        String unit = name.unit().isEmpty() ? chosen.unit() : name.unit();
        return HeaderMapper.assign(mapping, chosen.index(), field(name), unit);
    }

    /// Whether the column is to be left out.
    public boolean isUnused() {
        return UNUSED.contains(meaning.strip().toLowerCase(Locale.ROOT));
    }

    /// Whether this is said of the column.
    ///
    /// @param index 0-based
    public boolean means(int index, String header) {
        return column.startsWith("#") ? column.substring(1).strip().equals(String.valueOf(index + 1)) : matches(header);
    }

    private Column find(HeaderMapping mapping) {
        List<Column> found = mapping.columns().stream()
                .filter(each -> means(each.index(), each.header()))
                .toList();
        if (found.size() != 1) {
            throw new TableException(found.isEmpty() ? "mapColumn" : "mapColumns", column, headers(mapping));
        }
        return found.getFirst();
    }

    private boolean matches(String header) {
        return !header.isBlank()
                && (header.equals(column)
                        || HeaderName.of(header)
                                .whole()
                                .equals(HeaderName.of(column).whole()));
    }

    static String headers(HeaderMapping mapping) {
        return mapping.columns().stream()
                .map(each -> each.header().isBlank() ? "#" + (each.index() + 1) : each.header())
                .collect(Collectors.joining("、"));
    }

    private EnterpriseField field(HeaderName name) {
        Optional<EnterpriseField> named = Arrays.stream(EnterpriseField.values())
                .filter(field -> named(field, meaning) || named(field, name.base()))
                .findFirst();
        return named.or(() -> HeaderWords.enterprise().findExact(name).flatMap(HeaderWords.Match::field))
                .orElseThrow(() -> new TableException("mapField", meaning, words()));
    }

    private static boolean named(EnterpriseField field, String word) {
        String plain = word.strip().replace('-', '_').replace(' ', '_');
        return field.name().equalsIgnoreCase(plain)
                || field.word(Texts.chinese()).equals(word.strip())
                || field.word(Texts.in(Locale.ENGLISH)).equalsIgnoreCase(word.strip());
    }

    /// What fields are called, for messages.
    private static String words() {
        return Arrays.stream(EnterpriseField.values())
                .map(field -> field.word(Texts.chinese()))
                .collect(Collectors.joining("、"));
    }
}
