package org.yuntu.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Public collections on which methods are tried; they are used where they lie and never become part of the program.
public final class BacktestFiles {

    private static final String UPSTREAM = "上游材料";

    private BacktestFiles() {}

    /// A listed company, as in a list of stocks.
    public record Listing(String area, String industry, int year) {}

    /// A product and a material it is made of.
    public record Material(String product, String material) {}

    /// @param folder with a CSV that has the columns `area`, `industry` and `list_date` (YYYYMMDD)
    /// @throws TableException when there is no such file
    public static List<Listing> listings(Path folder) {
        List<Listing> listings = new ArrayList<>();
        Path file = find(folder, ".csv");
        try (RowCursor rows = TableFile.open(file).rows()) {
            List<String> header = TableFile.open(file).info().header();
            int area = column(header, "area", file);
            int industry = column(header, "industry", file);
            int date = column(header, "list_date", file);
            while (rows.hasNext()) {
                List<String> cells = rows.next().cells();
                String on = cell(cells, date);
                if (on.matches("\\d{4}.*")
                        && !cell(cells, area).isEmpty()
                        && !cell(cells, industry).isEmpty()) {
                    listings.add(new Listing(
                            cell(cells, area), cell(cells, industry), Integer.parseInt(on.substring(0, 4))));
                }
            }
        }
        return listings;
    }

    /// @param folder with `product_product.jsonl.gz`: `from_entity`, `to_entity`, `rel` a line, of which 上游材料 is read;
    /// or a CSV with these columns
    /// @throws TableException when there is no such file
    public static List<Material> materials(Path folder) {
        Path packed = folder.resolve("product_product.jsonl.gz");
        return Files.exists(packed) ? packed(packed) : table(find(folder, ".csv"));
    }

    private static List<Material> packed(Path file) {
        List<Material> materials = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = json.readTree(line);
                add(
                        materials,
                        node.path("from_entity").asString(),
                        node.path("to_entity").asString(),
                        node.path("rel").asString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return materials;
    }

    private static List<Material> table(Path file) {
        List<Material> materials = new ArrayList<>();
        try (RowCursor rows = TableFile.open(file).rows()) {
            List<String> header = TableFile.open(file).info().header();
            int from = column(header, "from_entity", file);
            int to = column(header, "to_entity", file);
            int rel = column(header, "rel", file);
            while (rows.hasNext()) {
                List<String> cells = rows.next().cells();
                add(materials, cell(cells, from), cell(cells, to), cell(cells, rel));
            }
        }
        return materials;
    }

    private static void add(List<Material> materials, String from, String to, String rel) {
        String product = from.strip();
        String material = to.strip();
        if (rel.equals(UPSTREAM) && !product.isEmpty() && !material.isEmpty() && !product.equals(material)) {
            materials.add(new Material(product, material));
        }
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static int column(List<String> header, String name, Path file) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(file + " has no column " + name + " but " + header);
        }
        return column;
    }

    private static Path find(Path folder, String ending) {
        @Nullable Path found = null;
        try (var files = Files.list(folder)) {
            found = files.filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found == null) {
            throw new IllegalArgumentException("No *" + ending + " in " + folder);
        }
        return found;
    }
}
