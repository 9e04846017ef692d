package org.yuntu.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yuntu.model.Cluster;

/// What every table is written from.
///
/// @param local makers inside the province
/// @param outside makers beyond it
record World(
        DemoRequest request,
        Seeds seeds,
        Catalog catalog,
        Plan plan,
        Geography geography,
        NamePool names,
        Cast cast,
        Firms firms,
        Makers local,
        Makers outside) {

    /// How many of something that grows with the province: so many for each thousand enterprises, but not fewer than.
    int scaled(double eachThousand, int least) {
        return Math.max(least, (int) (request.enterprises() * eachThousand / 1000));
    }

    /// Any enterprise of the province.
    Firm firm(SplittableRandom random) {
        return firms.get(random.nextInt(firms.inside()));
    }

    /// An enterprise of the province that makes something of the cluster.
    Firm firm(Cluster cluster, SplittableRandom random) {
        List<Integer> products = ordinary(cluster);
        while (true) {
            int product = products.get(random.nextInt(products.size()));
            if (local.count(product) > 0) {
                return firms.get(local.choose(product, random));
            }
        }
    }

    /// An ordinary product of the cluster.
    int product(Cluster cluster, SplittableRandom random) {
        List<Integer> products = ordinary(cluster);
        return products.get(random.nextInt(products.size()));
    }

    private List<Integer> ordinary(Cluster cluster) {
        return plan.ordinary().stream()
                .filter(p -> catalog.cluster(p) == cluster)
                .toList();
    }

    String word(int product) {
        return catalog.word(product);
    }

    List<Firm> firms(int... numbers) {
        return IntStream.of(numbers).mapToObj(firms::get).toList();
    }

    static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    static <T> T any(SplittableRandom random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
