package org.yuntu.dataset.cell;

import java.util.Locale;
import java.util.Optional;
import org.yuntu.dataset.IndustryCodes;
import org.yuntu.dataset.IndustryCodes.Industry;
import org.yuntu.model.Width;

/// Reads industry codes and names: C3511, 3511, 专用设备制造业, and codes whose leading zero a spreadsheet took
/// (610 → 0610).
///
/// 111 can be 0111 稻谷种植 without its zero, or the 中类 111. A name beside it decides; without one it is taken
/// for a 小类, which is what lists give.
public final class IndustryCell {

    private final IndustryCodes codes;

    public IndustryCell(IndustryCodes codes) {
        this.codes = codes;
    }

    /// @param code cell of the code, or empty
    /// @param name cell of the name, or empty
    public Optional<Industry> find(String code, String name) {
        Optional<Industry> named = name.isEmpty() ? Optional.empty() : byName(Width.fold(name));
        if (code.isEmpty()) {
            return named;
        }
        Optional<Industry> asIs = codes.find(digits(code));
        Optional<Industry> restored = codes.find("0" + digits(code)).filter(industry -> industry.level() != 3);
        if (asIs.isPresent()
                && named.isPresent()
                && named.get().name().equals(asIs.get().name())) {
            return asIs;
        }
        return restored.or(() -> asIs).or(() -> named);
    }

    /// The letter of the 门类 before a code says nothing more: C3511 is 3511.
    private static String digits(String code) {
        String text = Width.fold(code).toUpperCase(Locale.ROOT);
        boolean letter = text.length() > 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'T';
        String digits = letter ? text.substring(1) : text;
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /// Names are printed with their code now and then: `3511 矿山机械制造`, `矿山机械制造(3511)`.
    private Optional<Industry> byName(String name) {
        int from = 0;
        while (from < name.length() && name.charAt(from) < 0x80 && Character.isLetterOrDigit(name.charAt(from))) {
            from++;
        }
        int bracket = name.indexOf('(');
        String bare = name.substring(Math.min(from, name.length()), bracket > from ? bracket : name.length());
        return codes.findByName(name).or(() -> codes.findByName(bare));
    }
}
