package org.yuntu.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuntu.model.Texts;

class NetworkPictureTests {

    private static Network.Tie tie(String from, String to) {
        return new Network.Tie(
                from, "厂" + from, "Enterprise", to, "厂" + to, "Enterprise", "SUPPLIES", "observed", "表", "");
    }

    /// Two wheels of five, held together by `m` alone.
    private static List<Network.Tie> twoWheels() {
        List<Network.Tie> ties = new ArrayList<>();
        for (String wheel : List.of("a", "b")) {
            for (int i = 0; i < 5; i++) {
                ties.add(tie(wheel + i, wheel + (i + 1) % 5));
                ties.add(tie(wheel + i, wheel));
            }
            ties.add(tie(wheel, "m"));
        }
        return ties;
    }

    private static NetworkPicture picture(Network network) {
        return new NetworkPicture(network, Texts.chinese(), id -> "/things/" + id, "");
    }

    @Test
    void theOneThatHoldsTwoPartsTogetherIsAmongTheMostCentral() {
        NetworkPicture picture = picture(Network.of(twoWheels(), 100, Set.of()));

        assertThat(picture.centrality("m")).isGreaterThan(0.9);
        assertThat(picture.centrality("a0")).isLessThan(0.2);
    }

    @Test
    void theSameTiesInAnyOrderGiveTheSamePicture() {
        List<Network.Tie> shuffled = new ArrayList<>(twoWheels());
        Collections.shuffle(shuffled, new Random(5));

        assertThat(picture(Network.of(shuffled, 100, Set.of())).svg())
                .isEqualTo(picture(Network.of(twoWheels(), 100, Set.of())).svg());
    }

    @Test
    void keepsTheMostTiedAndTheOneInQuestionWithWhatTiesThem() {
        Network network = Network.of(twoWheels(), 3, Set.of("b4"));

        assertThat(network.nodes()).extracting(Network.Node::id).containsExactly("b", "b4");
        assertThat(network.left()).isEqualTo(11);
    }

    @Test
    void countsManyTiesBetweenTwoAsOneLine() {
        Network network = Network.of(List.of(tie("x", "y"), tie("y", "x"), tie("x", "x")), 10, Set.of());

        assertThat(network.links())
                .singleElement()
                .extracting(Network.Link::ties)
                .isEqualTo(2);
    }
}
