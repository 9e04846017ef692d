package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.dataset.TableOptions;

/// Receipts, rejects and the limit on them; products and places of what was imported.
@GraphTest
class ReceiptTests extends ImportScenario {

    @Test
    void isTheSameWhenLookedUpLater() throws IOException {
        Receipt receipt = bring(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));

        assertThat(imports.findReceipt(receipt.batch())).contains(receipt);
        assertThat(imports.findReceipt("B0")).isEmpty();
    }

    @Test
    void addsUpForEveryKindOfFile() throws IOException {
        for (List<String> lines : List.of(
                List.of(HEADER),
                List.of(HEADER, ",,,,,,,,", ",,,,,,,,"),
                List.of(HEADER, row("", "", "", "")),
                List.of(HEADER, row("太原演示甲子机械有限公司", "", "", ""), HEADER, row("太原演示甲子机械有限公司", "", "", "")),
                List.of(HEADER, row("太原演示甲子机械有限公司", code(1), "不存在市", "a"), "合计,,,,,,,,"),
                List.of(HEADER, "太原演示甲子机械有限公司,\"" + code(1) + "\"x,,,,,,,", "短行"))) {
            bring(csv("file.csv", StandardCharsets.UTF_8, lines));
        }
    }

    @Test
    void letsMendedRejectsComeBackAlone() throws IOException {
        Receipt receipt = bring(csv(
                "a.csv",
                HEADER,
                row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"),
                row("", code(2), "太原市", "演示街2号"),
                row("", code(3), "太原市", "演示街3号"),
                row("大同演示丙寅化工有限公司", code(4), "大同市", "演示街4号")));
        assertThat(receipt.totals().rejected()).isEqualTo(2);
        Path rejects = Path.of(String.valueOf(receipt.rejects()));
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines).hasSize(3);

        Path mended = Files.writeString(
                folder.resolve("mended.csv"),
                String.join("\r\n", lines.get(0), "太原演示乙丑机械有限公司" + lines.get(1), lines.get(2)) + "\r\n");
        Receipt second = bring(mended);

        assertThat(second.totals()).isEqualTo(new Receipt.Totals(2, 1, 0, 1, 0, 0, 0, 0));
        assertThat(values("MATCH (e:Enterprise) RETURN e.address ORDER BY e.address", Map.of()))
                .containsExactly("演示街1号", "演示街2号", "演示街4号");
    }

    @Test
    void stopsBeforeAnythingIsWrittenWhenTooManyRowsAreBroken() throws IOException {
        Path file =
                csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"), row("", code(2), "太原市", "演示街2号"));
        ImportRequest strict = new ImportRequest(file, TableOptions.defaults(), null, "", null, false, 0.49);

        Receipt receipt = bring(strict);

        assertThat(receipt.state()).isEqualTo(Receipt.State.STOPPED);
        assertThat(receipt.totals().rejected()).isEqualTo(1);
        assertThat(dump()).isEmpty();
        assertThat(count("MATCH (b:ImportBatch) RETURN count(b)")).isZero();
        assertThat(Path.of(String.valueOf(receipt.rejects()))).exists();
        assertThat(bring(file).state()).as("with a higher limit").isEqualTo(Receipt.State.DONE);
    }

    @Test
    void findsProductsInProductCellsAndScopesAndSaysWhere() throws IOException {
        Receipt receipt = bring(csv(
                "a.csv",
                HEADER,
                "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,液压支架",
                "太原演示乙丑机械有限公司," + code(2) + ",2011-05-06,500,太原市,,演示街2号,液压支架的制造,"));

        assertThat(values(
                        "MATCH (e:Enterprise)-[r:PRODUCES]->(p:Product {name: '液压支架'})"
                                + " RETURN [e.id, r.kind, r.phrase, r.batch, r.line, r.rule <> '', r.confidence > 0] ORDER BY e.id",
                        Map.of()))
                .containsExactlyInAnyOrder(
                        List.of(code(1), "observed", "液压支架", receipt.batch(), 2L, true, true),
                        List.of(code(2), "derived", "液压支架的制造", receipt.batch(), 3L, true, true));
    }

    @Test
    void dropsProductsThatTheNewestStatementNoLongerNames() throws IOException {
        bring(csv("a.csv", HEADER, "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,液压支架"));
        List<String> before = dump();
        Receipt later = bring(csv("b.csv", HEADER, "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,刮板输送机"));

        assertThat(values("MATCH (:Enterprise)-[r:PRODUCES {kind: 'observed'}]->(p) RETURN p.name", Map.of()))
                .containsExactly("刮板输送机");
        undo.undo(later.batch(), done -> {});
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void leavesProductsThatOthersObservedOrPredicted() throws IOException {
        bring(csv("a.csv", HEADER, "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,液压支架"));
        run("MATCH (e:Enterprise), (p:Product {name: '采煤机'})"
                + " CREATE (e)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: '走访', rule: 'visit'}]->(p)"
                + " CREATE (e)-[:PRODUCES {kind: 'predicted', confidence: 0.6, phrase: '', rule: 'model'}]->(p)");
        List<String> before = dump();
        Receipt later = bring(csv("b.csv", HEADER, "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,刮板输送机"));

        assertThat(values("MATCH (:Enterprise)-[r:PRODUCES]->(p) RETURN r.kind + p.name", Map.of()))
                .containsExactlyInAnyOrder("observed刮板输送机", "observed采煤机", "predicted采煤机");
        undo.undo(later.batch(), done -> {});
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void placesAnEnterpriseInTheMostExactDivisionKnown() throws IOException {
        bring(csv(
                "a.csv",
                HEADER,
                "演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,小店区,演示街1号,,",
                "演示乙丑机械有限公司," + code(2) + ",2011-05-06,500,大同市,,演示街2号,,"));

        assertThat(values("MATCH (e:Enterprise)-[:LOCATED_IN]->(d) RETURN d.name ORDER BY d.code", Map.of()))
                .containsExactly("小店区", "大同市");
    }

    /// Whatever stands in names, headers or cells is text.
    @Test
    void takesCommandsForText() throws IOException {
        List<String> attacks = List.of(
                "'}) DETACH DELETE n //",
                "甲${7*7}",
                "甲#{7*7}",
                "=cmd()",
                "<script>alert(1)</script>",
                "` MATCH (n) DETACH DELETE n //",
                "\\u0027}) RETURN 1 //",
                "$batch",
                "{\"a\":1}",
                "../../etc/passwd",
                "%s%n%x",
                "x' OR '1'='1");
        bring(csv("harmless.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));
        StringBuilder table = new StringBuilder("企业名称,注册地址,经营范围,主营产品,'}) DETACH DELETE n //,`x`,${7*7}\r\n");
        attacks.forEach(a -> {
            String cell = "\"" + a.replace("\"", "\"\"") + "\"";
            table.append(String.join(",", cell, cell, cell, cell, cell, cell, cell))
                    .append("\r\n");
        });
        Receipt receipt = bring(Files.writeString(folder.resolve("'}) DETACH DELETE n.csv"), table));

        assertThat(receipt.totals().imported()).as("%s", receipt.problems()).isEqualTo(attacks.size());
        assertThat(values("MATCH (e:Enterprise) WHERE e.id STARTS WITH 'N-' RETURN e.name", Map.of()))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(attacks));
        assertThat(values("MATCH (e:Enterprise) WHERE e.id STARTS WITH 'N-' RETURN e.scope", Map.of()))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(attacks));
        assertThat(enterprises()).isEqualTo(attacks.size() + 1);
        assertThat(values("CALL db.labels() YIELD label RETURN label ORDER BY label", Map.of()))
                .allMatch(label -> String.valueOf(label).matches("\\w+"));
    }
}
