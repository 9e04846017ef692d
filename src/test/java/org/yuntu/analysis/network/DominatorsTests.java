package org.yuntu.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DominatorsTests {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void allSupplyOfTheLeaderPassesTheOneCastingWorks() {
        SupplyNetwork network = RandomNetworks.parse("mine1>steel1 mine2>steel2 steel1>cast steel2>cast cast>leader");
        int[] mines = {network.indexOf("mine1"), network.indexOf("mine2")};
        Dominators dominators = Dominators.of(network, mines);
        assertThat(dominators.dominators(network.indexOf("leader"))).containsExactly(network.indexOf("cast"));
        assertThat(dominators.dominators(network.indexOf("cast"))).isEmpty();
        assertThat(dominators.dependents()[network.indexOf("cast")]).isEqualTo(1);
        assertThat(dominators.dependents()[network.indexOf("mine1")]).isEqualTo(1);
    }

    @Test
    void firmsWithoutASourceHaveNoDominators() {
        SupplyNetwork network = RandomNetworks.parse("a>b c>d");
        Dominators dominators = Dominators.of(network, new int[] {0});
        assertThat(dominators.isReached(network.indexOf("d"))).isFalse();
        assertThat(dominators.dominators(network.indexOf("d"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTakingEachFirmAway(int seed) {
        SupplyNetwork network = RandomNetworks.of(seed, 4 + seed % 23, 6 + seed % 61, 1);
        int n = network.firmCount();
        int[] sources = SupplyReach.sources(network, 2 + seed % 7);
        Dominators dominators = Dominators.of(network, sources);
        boolean[] reached = SupplyReach.from(sources, network, Set.of());
        List<List<Integer>> expected = new ArrayList<>();
        int[] dependents = new int[n];
        for (int j = 0; j < n; j++) {
            expected.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            boolean[] left = SupplyReach.from(sources, network, Set.of(i));
            for (int j = 0; j < n; j++) {
                if (j != i && reached[j] && !left[j]) {
                    expected.get(j).add(i);
                    dependents[i]++;
                }
            }
        }
        for (int j = 0; j < n; j++) {
            assertThat(dominators.isReached(j)).isEqualTo(reached[j]);
            int[] chain = dominators.dominators(j);
            assertThat(IntStream.of(chain).boxed()).containsExactlyInAnyOrderElementsOf(expected.get(j));
            for (int k = 1; k < chain.length; k++) {
                assertThat(expected.get(chain[k - 1])).as("the nearest first").contains(chain[k]);
            }
        }
        assertThat(dominators.dependents()).containsExactly(dependents);
    }

    @Test
    void aChainLongerThanAnyStackIsDominatedByAllBefore() {
        Dominators dominators = Dominators.of(RandomNetworks.chain(300_000), new int[] {0});
        assertThat(dominators.dominators(299_999)).hasSize(299_999).startsWith(299_998);
        assertThat(dominators.dependents()[0]).isEqualTo(299_999);
    }
}
