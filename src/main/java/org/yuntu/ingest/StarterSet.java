package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.dataset.EnterpriseRow;
import org.yuntu.dataset.HeaderMapper;
import org.yuntu.dataset.HeaderMapping;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;
import org.yuntu.model.Division;
import org.yuntu.model.ReferenceChains;

/// Writes the starter set: of a registration file those enterprises that the classifier is sure of,
/// as bare facts and tags. The texts of the registrations stay behind; they are not ours to pass
/// on.
public final class StarterSet {

    private static final int SAMPLE_ROWS = 200;

    /// Score a tag needs; well above the classifier's own threshold, for a first impression without noise.
    private static final double SURE = 0.7;

    private final Classifier classifier;
    private final EnterpriseParser parser;
    private final Map<String, List<String>> words;

    public StarterSet(ReferenceChains chains, Datasets datasets) {
        this.classifier = new RuleClassifier(chains, datasets);
        this.parser = EnterpriseParser.create(datasets);
        Map<String, List<String>> found = new HashMap<>();
        chains.products()
                .forEach(p ->
                        found.computeIfAbsent(p.id(), id -> new ArrayList<>()).add(p.nameZh()));
        chains.aliases()
                .forEach(a -> found.computeIfAbsent(a.product(), id -> new ArrayList<>())
                        .add(a.text()));
        this.words = Map.copyOf(found);
    }

    /// @param source who published the registrations, and when
    /// @return number of enterprises written
    public long write(TableFile file, Path out, String source, String statedOn) {
        HeaderMapping mapping = HeaderMapper.mapEnterprises(file.info(), file.sample(SAMPLE_ROWS));
        long written = 0;
        try (RowCursor rows = file.rows();
                CsvOutput csv = CsvOutput.createForPrograms(out)) {
            csv.row(List.of("企业名称", "统一社会信用代码", "成立日期", "所在省份", "地区", "所属区县", "产品标签", "来源", "数据日期"));
            while (rows.hasNext()) {
                EnterpriseRow row = parser.parse(rows.next(), mapping).row().orElse(null);
                if (row == null || row.creditCode() == null || row.scope() == null) {
                    continue;
                }
                String tags = classifier.classify(row.name(), row.scope(), "").stream()
                        .filter(c -> c.score() >= SURE)
                        .map(c -> new TagText(c.product(), c.score(), term(c), c.rule()).toString())
                        .collect(Collectors.joining("；"));
                if (!tags.isEmpty()) {
                    csv.row(List.of(
                            row.name(),
                            row.creditCode(),
                            String.valueOf(row.establishedOn()),
                            name(row.region().province()),
                            name(row.region().prefecture()),
                            name(row.region().county()),
                            tags,
                            source,
                            statedOn));
                    written++;
                }
            }
            csv.commit();
        }
        return written;
    }

    /// The product's word inside the phrase that fired: the surrounding words of the registration are not ours to
    /// pass on.
    private String term(Classification found) {
        return words.getOrDefault(found.product(), List.of()).stream()
                .filter(found.phrase()::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String name(@Nullable Division division) {
        return division == null ? "" : division.name();
    }
}
