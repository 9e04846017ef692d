package org.yuntu.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupplyPathsTests {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void oneCastingWorksIsTheBottleneck() {
        SupplyNetwork network =
                RandomNetworks.parse("mine1>cast mine2>cast cast>gear cast>axle gear>leader axle>leader");
        SupplyPaths paths = SupplyPaths.to(
                network.indexOf("leader"), network, new int[] {network.indexOf("mine1"), network.indexOf("mine2")});
        assertThat(paths.count()).isEqualTo(1);
        assertThat(paths.cut()).containsExactly(network.indexOf("cast"));
    }

    @Test
    void aLaterPathMayTakeAnEarlierOneApart() {
        // breadth first takes s1>x>y>t; both paths need s1>x>v>t and s2>w>y>t
        SupplyNetwork network = RandomNetworks.parse("s1>x x>y y>t x>u u>v v>t s2>w w>z z>y");
        SupplyPaths paths =
                SupplyPaths.to(network.indexOf("t"), network, new int[] {network.indexOf("s1"), network.indexOf("s2")});
        assertThat(paths.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTryingAllCuts(int seed) {
        SupplyNetwork network = RandomNetworks.of(500 + seed, 4 + seed % 9, 6 + seed % 37, 1);
        int n = network.firmCount();
        int target = seed % n;
        int[] sources = SupplyReach.sources(network, 2 + seed % 3);
        int[] others = IntStream.of(sources).filter(s -> s != target).toArray();
        SupplyPaths paths = SupplyPaths.to(target, network, sources);

        int smallest = n;
        for (int bits = 0; bits < 1 << n; bits++) {
            Set<Integer> cut = subset(bits, n);
            if (!cut.contains(target) && cut.size() < smallest && !SupplyReach.from(others, network, cut)[target]) {
                smallest = cut.size();
            }
        }
        assertThat(paths.count()).isEqualTo(smallest);
        Set<Integer> cut = IntStream.of(paths.cut()).boxed().collect(Collectors.toSet());
        assertThat(SupplyReach.from(others, network, cut)[target]).isFalse();

        assertThat(paths.paths()).hasSize(paths.count());
        Set<Integer> used = new HashSet<>();
        for (int[] path : paths.paths()) {
            assertThat(others).contains(path[0]);
            assertThat(path[path.length - 1]).isEqualTo(target);
            for (int i = 0; i + 1 < path.length; i++) {
                assertThat(used.add(path[i])).as("firms are on one path only").isTrue();
                int from = path[i];
                int to = path[i + 1];
                assertThat(IntStream.range(network.salesStart(from), network.salesEnd(from)))
                        .anyMatch(e -> network.buyer(e) == to);
            }
        }
    }

    private static Set<Integer> subset(int bits, int n) {
        return IntStream.range(0, n).filter(i -> (bits >> i & 1) == 1).boxed().collect(Collectors.toSet());
    }
}
