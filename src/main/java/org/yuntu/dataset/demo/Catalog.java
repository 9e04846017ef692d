package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Product;

/// The reference chains by number: products in the order of the files, what goes into each, what each goes into.
final class Catalog {

    private final List<Product> products;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> meanings = new HashMap<>();
    private final int[][] inputs;
    private final int[][] users;
    private final boolean[] inFamily;

    Catalog(ReferenceChains chains) {
        products = chains.products();
        for (int p = 0; p < products.size(); p++) {
            numbers.put(products.get(p).id(), p);
            meanings.merge(products.get(p).nameZh(), 1, Integer::sum);
        }
        chains.aliases().forEach(a -> meanings.merge(a.text(), 1, Integer::sum));
        inFamily = new boolean[products.size()];
        for (Product product : products) {
            if (!product.parent().isEmpty()) {
                inFamily[number(product.id())] = true;
                inFamily[number(product.parent())] = true;
            }
        }
        List<List<Integer>> in = lists(products.size());
        List<List<Integer>> out = lists(products.size());
        chains.inputs().forEach(i -> {
            in.get(number(i.product())).add(number(i.input()));
            out.get(number(i.input())).add(number(i.product()));
        });
        inputs = arrays(in);
        users = arrays(out);
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return products.size();
    }

    Product product(int number) {
        return products.get(number);
    }

    /// @throws IllegalArgumentException when there is no such product
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No product " + id + " in the reference chains");
        }
        return number;
    }

    Cluster cluster(int product) {
        return products.get(product).cluster();
    }

    List<Integer> listOf(Cluster cluster) {
        List<Integer> all = new ArrayList<>();
        for (int p = 0; p < products.size(); p++) {
            if (cluster(p) == cluster) {
                all.add(p);
            }
        }
        return all;
    }

    /// Direct inputs, also from other clusters.
    int[] inputs(int product) {
        return inputs[product];
    }

    int[] users(int product) {
        return users[product];
    }

    int[] inputsInCluster(int product) {
        return inCluster(inputs[product], product);
    }

    int[] usersInCluster(int product) {
        return inCluster(users[product], product);
    }

    private int[] inCluster(int[] others, int product) {
        return Arrays.stream(others).filter(o -> cluster(o) == cluster(product)).toArray();
    }

    /// Whether it is a kind of another product or has kinds.
    boolean inFamily(int product) {
        return inFamily[product];
    }

    /// A word for cells that name products: the name, or the id where the name means several products.
    String word(int product) {
        Product p = products.get(product);
        boolean plain = meanings.getOrDefault(p.nameZh(), 0) == 1 && p.nameZh().indexOf('、') < 0;
        return plain ? p.nameZh() : p.id();
    }
}
