package org.yuntu.report.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/// A picture as a file that can leave the page: with its looks inside, a title above, and below it what it shows,
/// from when and from whom.
public final class PictureFile {

    private static final double MARGIN = 24;
    private static final double HEAD = 58;
    private static final double LINE = 18;

    /// Nobody needs a larger bitmap, and a larger one takes the memory of a server.
    private static final int MOST_PIXELS = 40_000_000;

    private final String svg;
    private final int width;
    private final int height;

    /// @param picture an SVG of this package
    /// @param notes filters, as-of date, source: a line each
    public PictureFile(String picture, double width, double height, String title, String subtitle, List<String> notes) {
        double fullWidth = width + 2 * MARGIN;
        double fullHeight = HEAD + height + MARGIN + notes.size() * LINE + 6;
        Svg head = new Svg("file", fullWidth, fullHeight, title);
        head.add("rect", "class", "paper", "width", fullWidth, "height", fullHeight);
        head.text(MARGIN, 30, "file-title", title);
        head.text(MARGIN, 49, "file-note", subtitle);
        double y = HEAD + height + 20;
        for (String note : notes) {
            head.text(MARGIN, y, "file-note", note);
            y += LINE;
        }
        String outer = head.end();
        int start = outer.indexOf('>') + 1;
        this.width = (int) Math.ceil(fullWidth);
        this.height = (int) Math.ceil(fullHeight);
        this.svg = outer.substring(0, start - 1) + " width=\"" + this.width + "\" height=\"" + this.height + "\">"
                + "<style>" + looks() + "</style>"
                + outer.substring(start, outer.length() - "</svg>".length())
                + nested(picture, width, height)
                + "</svg>";
    }

    public String svg() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    }

    /// @param scale pixels for one unit of the picture, at least 1; less where the bitmap would be too large
    public byte[] png(double scale) {
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / ((double) width * height)));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * fitting), (int) Math.ceil(height * fitting), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            document()
                    .renderWithPlatform(
                            NullPlatformSupport.INSTANCE, graphics, new ViewBox(image.getWidth(), image.getHeight()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
    }

    private SVGDocument document() {
        PictureFont.register();
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg().getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The picture is no valid SVG");
        }
        return document;
    }

    private static String nested(String picture, double width, double height) {
        return picture.replaceFirst(
                "<svg ",
                "<svg x=\"" + Svg.number(MARGIN) + "\" y=\"" + Svg.number(HEAD) + "\" width=\"" + Svg.number(width)
                        + "\" height=\"" + Svg.number(height) + "\" ");
    }

    private static String looks() {
        try (InputStream css = PictureFile.class.getResourceAsStream("/static/css/picture.css")) {
            if (css == null) {
                throw new IllegalStateException("picture.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
