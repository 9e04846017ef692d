package org.yuntu.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Bitmaps on a machine that has no Chinese font: a second Java is told so.
class PictureFontTests {

    private static final String FONTCONFIG = """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>%s</cachedir></fontconfig>
            """;

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMachineWithoutChineseFontsDrawsChinese() throws Exception {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), FONTCONFIG.formatted(folder.resolve("cache")));
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                OneLetter.class.getName()));
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        java.redirectErrorStream(true);
        Process process = java.start();

        List<String> said = process.inputReader().readAllLines();

        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        assertThat(said).contains("before 0", "family Noto Sans SC", "shows -1", "coal is no box", "yao is no box");
    }

    /// What the second Java does.
    static final class OneLetter {

        public static void main(String[] arguments) throws Exception {
            System.out.println("before " + new Font(Font.DIALOG, Font.PLAIN, 12).canDisplayUpTo("煤"));
            byte[] box = drawn("\uE123");
            System.out.println("family " + PictureFont.family());
            System.out.println(
                    "shows " + new Font(PictureFont.family(), Font.PLAIN, 12).canDisplayUpTo("太原补链·中试（堃喆昇镕垚犇）"));
            System.out.println("coal is " + (Arrays.equals(drawn("煤"), box) ? "a box" : "no box"));
            System.out.println("yao is " + (Arrays.equals(drawn("垚"), drawn("煤")) ? "a box" : "no box"));
        }

        /// Pixels of a picture of one letter, as Batik draws it.
        private static byte[] drawn(String letter) throws Exception {
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" viewBox=\"0 0 60 60\">"
                    + "<text x=\"10\" y=\"40\" font-size=\"36\">" + letter + "</text></svg>";
            byte[] png = new PictureFile(svg, 60, 60, "", "", List.of()).png(2);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            byte[] pixels = new byte[image.getWidth() * image.getHeight()];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) image.getRGB(i % image.getWidth(), i / image.getWidth());
            }
            return pixels;
        }
    }
}
