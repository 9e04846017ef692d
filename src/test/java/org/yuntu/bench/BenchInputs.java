package org.yuntu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.yuntu.analysis.complexity.Presence;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.network.SupplyNetworkBuilder;
import org.yuntu.analysis.risk.Essentiality;
import org.yuntu.analysis.risk.Need;
import org.yuntu.analysis.risk.RiskParameters;
import org.yuntu.analysis.risk.SystemicRisk;
import org.yuntu.analysis.risk.Turnover;
import org.yuntu.ingest.SyntheticRegistrations;
import org.yuntu.model.FactKind;

/// Seeded inputs of the benchmarks, invented throughout, and their files in `target/bench` from which peers read the
/// same numbers: little-endian arrays, see `src/test/python/peers.py`.
final class BenchInputs {

    static final Path FOLDER = Path.of("target/bench");

    private static final long SEED = 20261121;
    private static final int INDUSTRIES = 616;

    private BenchInputs() {}

    /// Partners drawn with weight rank^-0.7: degrees follow a power law.
    static SupplyNetwork network(int firms, int rows) {
        Random random = new Random(SEED);
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        for (int f = 0; f < firms; f++) {
            builder.firm(id(f), "i%03d".formatted(random.nextInt(INDUSTRIES)));
        }
        for (int e = 0; e < rows; e++) {
            double amount = Math.exp(2 * random.nextGaussian());
            builder.supply(id(end(random, firms)), id(end(random, firms)), amount, "", 2024, FactKind.OBSERVED);
        }
        return builder.build();
    }

    /// As many links for each firm as in the networks of the published figures: 818,000 among 100,000.
    static SupplyNetwork network(int firms) {
        return network(firms, (int) (firms * 8.18));
    }

    private static int end(Random random, int firms) {
        return (int) (firms * Math.pow(random.nextDouble(), 1 / 0.3));
    }

    private static String id(int firm) {
        return "f%07d".formatted(firm);
    }

    /// A tenth of the pairs essential, a third not needed.
    static Essentiality essentiality() {
        return (input, industry) -> {
            int draw = Math.floorMod((input + ">" + industry).hashCode(), 30);
            return draw < 3 ? Need.ESSENTIAL : draw < 13 ? Need.IRRELEVANT : Need.NON_ESSENTIAL;
        };
    }

    /// The usual threshold, and the share outside that is assumed when nothing is known.
    static SystemicRisk risk(SupplyNetwork network) {
        Turnover turnover = Turnover.withOutside(network, Turnover.ASSUMED_OUTSIDE, Turnover.ASSUMED_OUTSIDE);
        return SystemicRisk.of(network, essentiality(), turnover, RiskParameters.defaults());
    }

    /// Diversity and ubiquity fall with rank^-0.4, and regions have what lies near their place on a line.
    static Presence presence(int regions, int activities, double fill) {
        Random random = new Random(SEED);
        double[] place = random.doubles(activities).toArray();
        int[][] lists = new int[regions][];
        for (int c = 0; c < regions; c++) {
            double at = random.nextDouble();
            double scale = 0.36 * fill * Math.pow((c + 0.5) / regions, -0.4);
            lists[c] = IntStream.range(0, activities)
                    .filter(p -> random.nextDouble()
                            < scale
                                    * Math.pow((p + 0.5) / activities, -0.4)
                                    * (0.5 + 2 * Math.exp(-6 * Math.abs(at - place[p]))))
                    .toArray();
        }
        return new Presence(activities, lists);
    }

    static Path registrations(int rows) throws IOException {
        Files.createDirectories(FOLDER);
        return SyntheticRegistrations.write(
                FOLDER.resolve("registrations.csv"), rows, SEED, Charset.forName("GB18030"));
    }

    static void write(String name, SupplyNetwork network) {
        int edges = network.edgeCount();
        bytes(name + ".industry.i4", 4 * network.firmCount(), b -> {
            for (int f = 0; f < network.firmCount(); f++) {
                b.putInt(
                        Integer.parseInt(network.industry(network.industryOf(f)).substring(1)));
            }
        });
        bytes(name + ".ends.i4", 8 * edges, b -> {
            for (int e = 0; e < edges; e++) {
                b.putInt(network.supplier(e));
            }
            for (int e = 0; e < edges; e++) {
                b.putInt(network.buyer(e));
            }
        });
        bytes(name + ".amount.f8", 8 * edges, b -> {
            for (int e = 0; e < edges; e++) {
                b.putDouble(network.amount(e));
            }
        });
        Essentiality essentiality = essentiality();
        bytes("essential.u1", INDUSTRIES * INDUSTRIES, b -> {
            for (int i = 0; i < INDUSTRIES; i++) {
                for (int j = 0; j < INDUSTRIES; j++) {
                    b.put((byte) essentiality
                            .of("i%03d".formatted(i), "i%03d".formatted(j))
                            .ordinal());
                }
            }
        });
    }

    static void write(String name, Presence presence) {
        bytes(name + ".shape.i4", 8, b -> b.putInt(presence.regions()).putInt(presence.activities()));
        bytes(name + ".u1", presence.regions() * presence.activities(), b -> {
            for (int c = 0; c < presence.regions(); c++) {
                for (int p = 0; p < presence.activities(); p++) {
                    b.put((byte) (presence.has(c, p) ? 1 : 0));
                }
            }
        });
    }

    @FunctionalInterface
    private interface Filler {
        void fill(ByteBuffer buffer);
    }

    private static void bytes(String file, int length, Filler filler) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        filler.fill(buffer);
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), buffer.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
