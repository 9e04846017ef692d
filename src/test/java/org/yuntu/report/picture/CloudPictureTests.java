package org.yuntu.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;

class CloudPictureTests {

    /// Half of the widest ring with its cells and the tag below.
    private static final double REACH = 78;

    private static Rings rings() {
        return new Rings(
                Arrays.stream(Cluster.values())
                        .map(c -> new Rings.Ring(
                                c,
                                c.ordinal() * 100,
                                List.of(
                                        new Rings.Cell(
                                                c.prefix() + ".a",
                                                "砂<&>",
                                                "sand",
                                                ChainPosition.UPSTREAM,
                                                SegmentState.PRESENT,
                                                3),
                                        new Rings.Cell(
                                                c.prefix() + ".b",
                                                "锭",
                                                "ingot",
                                                ChainPosition.MIDSTREAM,
                                                SegmentState.ABSENT,
                                                0))))
                        .toList(),
                List.of(new Rings.Link(Cluster.SEMICONDUCTORS, Cluster.PHOTOVOLTAICS, 4)));
    }

    private static String svg(Texts texts) {
        return new CloudPicture(rings(), texts, code -> "/clusters/" + code).svg();
    }

    @Test
    void everyClusterIsALinkWithItsFiguresInWords() {
        String svg = svg(Texts.chinese());

        for (Cluster cluster : Cluster.values()) {
            assertThat(svg).contains("href=\"/clusters/" + cluster.code() + "\"");
        }
        assertThat(svg).contains("半导体：200 家企业，2 个环节，1 个缺口");
        assertThat(svg).contains("砂&lt;&amp;&gt;").doesNotContain("砂<");
    }

    @Test
    void noTwoClustersOverlap() {
        for (Cluster a : Cluster.values()) {
            for (Cluster b : Cluster.values()) {
                double[] p = CloudPicture.place(a);
                double[] q = CloudPicture.place(b);
                assertThat(a == b || Math.hypot(p[0] - q[0], p[1] - q[1]) > 2 * REACH)
                        .as(a + " and " + b)
                        .isTrue();
            }
        }
    }

    @Test
    void isTheSameInEnglishButForTheWords() {
        assertThat(svg(Texts.in(java.util.Locale.ENGLISH)))
                .contains("Semiconductors")
                .doesNotContain("半导体");
    }

    @Test
    void aFileCarriesItsLooksItsTitleAndItsSource() {
        PictureFile file = file();

        assertThat(file.svg()).contains("<style>", ".cell.ok", "14 大集群", "截至 2026");
        assertThat(file.svg()).doesNotContain("/*");
    }

    @Test
    void theBitmapShowsColoursOfTheStates() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file().png(1)));

        assertThat(image.getWidth()).isGreaterThan((int) CloudPicture.WIDTH);
        assertThat(colours(image, 0x2f6fae)).as("covered").isPositive();
        assertThat(colours(image, 0xd9482b)).as("gap").isPositive();
    }

    private static PictureFile file() {
        return new PictureFile(
                svg(Texts.chinese()), CloudPicture.WIDTH, CloudPicture.HEIGHT, "14 大集群", "一环一集群", List.of("截至 2026"));
    }

    private static int colours(BufferedImage image, int colour) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
