package org.yuntu.analysis.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which inputs an industry cannot do without.
@FunctionalInterface
public interface Essentiality {

    Need of(String inputIndustry, String industry);

    /// The same for all pairs: all essential gives Leontief production, all non-essential linear production.
    static Essentiality uniform(Need need) {
        return (input, industry) -> need;
    }

    /// @param codes of rows (inputs) and columns (industries)
    /// @param needs 0, 1 or 2 by input and industry
    /// @param otherwise for codes that the matrix lacks
    static Essentiality matrix(List<String> codes, int[][] needs, Need otherwise) {
        Need[] values = Need.values();
        Map<String, Integer> at = HashMap.newHashMap(codes.size());
        byte[][] copy = new byte[codes.size()][codes.size()];
        for (int i = 0; i < copy.length; i++) {
            at.put(codes.get(i), i);
            for (int j = 0; j < copy.length; j++) {
                if (needs[i][j] < 0 || needs[i][j] >= values.length) {
                    throw new IllegalArgumentException("Input %s of industry %s: expected 0, 1 or 2, found %d"
                            .formatted(codes.get(i), codes.get(j), needs[i][j]));
                }
                copy[i][j] = (byte) needs[i][j];
            }
        }
        return (input, industry) -> {
            Integer i = at.get(input);
            Integer j = at.get(industry);
            return i == null || j == null ? otherwise : values[copy[i][j]];
        };
    }
}
