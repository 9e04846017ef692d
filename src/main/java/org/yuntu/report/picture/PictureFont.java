package org.yuntu.report.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /// Noto Sans SC, regular, cut down to the letters of GBK: rare letters of firms' names are in it.
    private static final String SHIPPED = "/fonts/NotoSansSC-gbk.ttf";

    private static boolean ready;

    private PictureFont() {}

    /// The first family of the list that is installed and shows Chinese; `Dialog`, which asks the system, when none is.
    static String family() {
        prepare();
        List<String> installed =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return FAMILIES.stream()
                .filter(installed::contains)
                .filter(f -> new Font(f, Font.PLAIN, 12).canDisplayUpTo(PROBE) == -1)
                .findFirst()
                .orElse(Font.DIALOG);
    }

    /// Makes the shipped font known to Java, so that a picture is the same on every machine. Comes before the first
    /// bitmap, since Batik asks once which fonts there are.
    static synchronized void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        try (InputStream font = PictureFont.class.getResourceAsStream(SHIPPED)) {
            if (font == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(SHIPPED + " is no font", e);
        }
        if (family().equals(Font.DIALOG)) {
            LOG.warn("No font with Chinese letters can be used: PNG pictures will show boxes; SVG is not affected");
        }
    }
}
