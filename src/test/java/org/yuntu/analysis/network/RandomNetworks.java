package org.yuntu.analysis.network;

import java.util.Random;
import org.yuntu.model.FactKind;

/// Small supply networks from a seed.
public final class RandomNetworks {

    private RandomNetworks() {}

    /// @param edges drawn with repetition; loops are left out
    public static SupplyNetwork of(long seed, int firms, int edges, int industries) {
        Random random = new Random(seed);
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        for (int f = 0; f < firms; f++) {
            builder.firm(id(f), "i" + random.nextInt(industries));
        }
        for (int e = 0; e < edges; e++) {
            builder.supply(
                    id(random.nextInt(firms)),
                    id(random.nextInt(firms)),
                    1 + random.nextInt(1000) / 10.0,
                    "",
                    0,
                    FactKind.OBSERVED);
        }
        return builder.build();
    }

    /// Edges as pairs of letters or numbers: `a>b b>c`.
    public static SupplyNetwork parse(String edges) {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        for (String edge : edges.split(" ")) {
            String[] ends = edge.split(">");
            builder.supply(ends[0], ends[1], 1, "", 0, FactKind.OBSERVED);
        }
        return builder.build();
    }

    /// Each firm supplies the next.
    public static SupplyNetwork chain(int firms) {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        for (int f = 1; f < firms; f++) {
            builder.supply(id(f - 1), id(f), 1, "", 0, FactKind.OBSERVED);
        }
        return builder.build();
    }

    static String id(int firm) {
        return "f%07d".formatted(firm);
    }
}
