package org.yuntu.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Suppliers abroad, with invented names.
final class Foreigners {

    private static final List<String> COUNTRIES = List.of("德国", "日本", "美国", "韩国", "瑞典", "意大利", "芬兰", "法国");
    private static final int EACH = 4;

    private final List<Supplier.Foreign> all;

    Foreigners(NamePool names) {
        all = IntStream.range(0, COUNTRIES.size() * EACH)
                .mapToObj(n -> {
                    String country = COUNTRIES.get(n / EACH);
                    return new Supplier.Foreign(names.brand("foreign", n) + "（" + country + "）公司", country);
                })
                .toList();
    }

    Supplier.Foreign choose(SplittableRandom random) {
        return World.any(all, random);
    }
}
