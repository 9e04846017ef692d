package org.yuntu.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

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
        PictureFont.prepare();
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / ((double) width * height)));
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) (width * fitting));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) (height * fitting));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        TranscoderInput input = new TranscoderInput(new StringReader(svg()));
        // A base for url(#hatch); nothing is read from it.
        input.setURI("file:///picture.svg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(input, new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The picture cannot be drawn", e);
        }
        return out.toByteArray();
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
