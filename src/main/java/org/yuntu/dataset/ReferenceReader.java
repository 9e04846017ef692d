package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuntu.dataset.reference.ReferenceTable;
import org.yuntu.dataset.reference.ReferenceTable.Line;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Chain;
import org.yuntu.model.ReferenceChains.Input;
import org.yuntu.model.ReferenceChains.Link;
import org.yuntu.model.ReferenceChains.Maker;
import org.yuntu.model.ReferenceChains.Product;
import org.yuntu.model.ReferenceChains.ProductKind;

/// Reads what complete chains look like: `reference/chains/<cluster>/*.csv` and `reference/cross_inputs.csv`.
///
/// Checks cells only; whether the chains make sense as a graph is [ReferenceValidator]'s question.
/// A cluster without a folder is left out here and found missing there.
public final class ReferenceReader {

    private static final String INPUT_HEADER = "input,product,criticality,chokepoint,source,note";

    private final Datasets datasets;
    private final List<ReferenceProblem> problems = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<Maker> makers = new ArrayList<>();

    private ReferenceReader(Datasets datasets) {
        this.datasets = datasets;
    }

    /// @throws InvalidReferenceException naming every file, line, column and value that cannot be read
    public static ReferenceChains read(Datasets datasets) {
        return new ReferenceReader(datasets).readAll();
    }

    private ReferenceChains readAll() {
        for (Cluster cluster : Cluster.values()) {
            String folder = "reference/chains/" + cluster.code() + "/";
            if (datasets.has(folder + "chains.csv")) {
                readCluster(cluster, folder);
            }
        }
        String cross = "reference/cross_inputs.csv";
        if (datasets.has(cross)) {
            table(cross, INPUT_HEADER).forEach(line -> inputs.add(input(line)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidReferenceException(problems);
        }
        return new ReferenceChains(chains, links, products, inputs, aliases, makers);
    }

    private void readCluster(Cluster cluster, String folder) {
        table(folder + "chains.csv", "id,name_zh,name_en,note").forEach(line -> chains.add(chain(cluster, line)));
        table(folder + "segments.csv", "id,chain,name_zh,name_en,position,note")
                .forEach(line -> links.add(link(cluster, line)));
        table(folder + "products.csv", "id,segment,name_zh,name_en,kind,weight,parent,gbt4754,source")
                .forEach(line -> products.add(product(cluster, line)));
        table(folder + "inputs.csv", INPUT_HEADER).forEach(line -> inputs.add(input(line)));
        table(folder + "aliases.csv", "product,alias,use,shared,note").forEach(line -> aliases.add(alias(line)));
        table(folder + "makers.csv", "product,stock_code,name,province,source")
                .forEach(line -> makers.add(maker(line)));
    }

    private List<Line> table(String file, String header) {
        return ReferenceTable.read(datasets, file, header, problems);
    }

    private static Chain chain(Cluster cluster, Line line) {
        return new Chain(
                line.required("id"), cluster, line.required("name_zh"), line.required("name_en"), line.get("note"));
    }

    private static Link link(Cluster cluster, Line line) {
        return new Link(
                line.required("id"),
                line.required("chain"),
                cluster,
                line.required("name_zh"),
                line.required("name_en"),
                oneOf(line, "position", ChainPosition.values(), ChainPosition::nameZh),
                line.get("note"));
    }

    private static Product product(Cluster cluster, Line line) {
        return new Product(
                line.required("id"),
                line.required("segment"),
                cluster,
                line.required("name_zh"),
                line.required("name_en"),
                oneOf(line, "kind", ProductKind.values(), ReferenceReader::lowerCase),
                line.integer("weight", 1, 5),
                line.get("parent"),
                codes(line),
                line.required("source"));
    }

    private static Set<String> codes(Line line) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : line.required("gbt4754").split(";")) {
            if (!code.strip().isEmpty() && !codes.add(code.strip())) {
                line.problem("gbt4754", "the code " + code.strip() + " stands there twice");
            }
        }
        return codes;
    }

    private static Input input(Line line) {
        return new Input(
                line.required("input"),
                line.required("product"),
                oneOf(line, "criticality", Criticality.values(), ReferenceReader::lowerCase),
                line.yes("chokepoint"),
                line.required("source"),
                line.get("note"));
    }

    private static Alias alias(Line line) {
        String use = line.get("use");
        if (!use.equals("text") && !use.equals("exact")) {
            line.problem("use", "write text (may be searched inside sentences) or exact (whole cell only)");
        }
        return new Alias(
                line.required("product"),
                line.required("alias"),
                use.equals("text"),
                line.yes("shared"),
                line.get("note"));
    }

    private static Maker maker(Line line) {
        return new Maker(
                line.required("product"),
                line.required("stock_code"),
                line.required("name"),
                line.required("province"),
                line.required("source"));
    }

    private static <E> E oneOf(Line line, String column, E[] values, Function<E, String> word) {
        String cell = line.get(column);
        for (E value : values) {
            if (word.apply(value).equals(cell)) {
                return value;
            }
        }
        line.problem(column, Arrays.stream(values).map(word).collect(Collectors.joining(", ", "write one of ", "")));
        return values[0];
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase();
    }
}
