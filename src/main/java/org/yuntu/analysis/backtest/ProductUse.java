package org.yuntu.analysis.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.backtest.LinkBacktest.Edge;

/// Which product uses which material, both numbered in the order of their names.
final class ProductUse {

    private final List<String> products;
    private final List<String> materials;
    private final Map<String, Integer> productNumbers;
    private final Map<String, Integer> materialNumbers;
    private final int[][] materialsOf;
    private final int[][] usersOf;

    private ProductUse(List<Edge> edges) {
        products = List.copyOf(new TreeSet<>(edges.stream().map(Edge::product).toList()));
        materials = List.copyOf(new TreeSet<>(edges.stream().map(Edge::material).toList()));
        productNumbers = numbers(products);
        materialNumbers = numbers(materials);
        List<TreeSet<Integer>> made = sets(products.size());
        List<TreeSet<Integer>> used = sets(materials.size());
        for (Edge e : edges) {
            made.get(product(e)).add(material(e));
            used.get(material(e)).add(product(e));
        }
        materialsOf = arrays(made);
        usersOf = arrays(used);
    }

    static ProductUse of(List<Edge> edges) {
        return new ProductUse(edges);
    }

    List<String> products() {
        return products;
    }

    List<String> materials() {
        return materials;
    }

    /// In increasing order; not to be changed.
    int[] materials(int product) {
        return materialsOf[product];
    }

    /// In increasing order; not to be changed.
    int[] users(int material) {
        return usersOf[material];
    }

    /// -1 when no edge has it.
    int product(Edge e) {
        return productNumbers.getOrDefault(e.product(), -1);
    }

    /// -1 when no edge has it.
    int material(Edge e) {
        return material(e.material());
    }

    int material(String name) {
        return materialNumbers.getOrDefault(name, -1);
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }

    private static List<TreeSet<Integer>> sets(int n) {
        return IntStream.range(0, n).mapToObj(i -> new TreeSet<Integer>()).toList();
    }

    private static int[][] arrays(List<TreeSet<Integer>> sets) {
        return sets.stream()
                .map(s -> s.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
