package org.yuntu.report.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A font with Chinese letters for bitmaps. Without one Java draws boxes and says nothing.
final class PictureFont {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFont.class);

    /// Letters that firms' names use and poor fonts lack.
    private static final String PROBE = "太原补链·中试（堃喆昇）";

    /// As in `picture.css`; the first that is installed and shows all letters is used.
    static final List<String> FAMILIES = List.of(
            "Noto Sans SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "PingFang SC",
            "HarmonyOS Sans SC",
            "Microsoft YaHei",
            "SimHei",
            "WenQuanYi Zen Hei");

    private static boolean checked;

    private PictureFont() {}

    /// The first family of the list that is installed and shows Chinese; `Dialog`, which asks the system, when none is.
    static String family() {
        List<String> installed =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return FAMILIES.stream()
                .filter(installed::contains)
                .filter(f -> new Font(f, Font.PLAIN, 12).canDisplayUpTo(PROBE) == -1)
                .findFirst()
                .orElse(Font.DIALOG);
    }

    static synchronized void check() {
        if (checked) {
            return;
        }
        checked = true;
        if (family().equals(Font.DIALOG)) {
            LOG.warn("No font with Chinese letters is installed: PNG pictures will show boxes; SVG is not affected");
        }
    }
}
