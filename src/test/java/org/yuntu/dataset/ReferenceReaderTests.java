package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.ReferenceChains;

class ReferenceReaderTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeOneCluster() throws IOException {
        write("chains.csv", "id,name_zh,name_en,note\nma.chain,煤机产业链,coal machinery,\n");
        write(
                "segments.csv",
                "id,chain,name_zh,name_en,position,note\nma.seg-steel,ma.chain,材料,materials,上游,\nma.seg-face,ma.chain,综采装备,face,下游,\n");
        write("products.csv", """
                id,segment,name_zh,name_en,kind,weight,parent,gbt4754,source
                ma.steel,ma.seg-steel,高强度钢板,steel plate,product,4,,3130;3140,domain knowledge
                ma.support,ma.seg-face,"液压支架",powered support,product,5,,3511,GB/T 4754-2017 3511
                """);
        write(
                "inputs.csv",
                "input,product,criticality,chokepoint,source,note\nma.steel,ma.support,essential,no,domain knowledge,\n");
        write("aliases.csv", "product,alias,use,shared,note\nma.support,掩护式支架,text,no,\n");
        write("makers.csv", "product,stock_code,name,province,source\nma.support,601717.SH,某某机械,河南,invented\n");
    }

    private void write(String file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    private void write(String file, String text, Charset charset) throws IOException {
        Path path = folder.resolve("reference/chains/coal-machinery").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(charset));
    }

    private ReferenceChains read() {
        return ReferenceReader.read(Datasets.in(folder));
    }

    private List<ReferenceProblem> problems() {
        return catchThrowableOfType(InvalidReferenceException.class, this::read).problems();
    }

    @Test
    void readsTheFilesOfACluster() {
        ReferenceChains chains = read();
        assertThat(chains.chains())
                .singleElement()
                .satisfies(c -> assertThat(c.cluster()).isEqualTo(Cluster.COAL_MINING_MACHINERY));
        assertThat(chains.links())
                .extracting(l -> l.position())
                .containsExactly(ChainPosition.UPSTREAM, ChainPosition.DOWNSTREAM);
        assertThat(chains.products().getFirst().industryCodes()).containsExactlyInAnyOrder("3130", "3140");
        assertThat(chains.inputs().getFirst().criticality()).isEqualTo(Criticality.ESSENTIAL);
        assertThat(chains.aliases().getFirst().inText()).isTrue();
        assertThat(chains.makers().getFirst().province()).isEqualTo("河南");
    }

    @Test
    void readsInputsAcrossClusters() throws IOException {
        Files.writeString(
                folder.resolve("reference/cross_inputs.csv"),
                "input,product,criticality,chokepoint,source,note\nsm.plate,ma.support,important,no,domain knowledge,\n");
        assertThat(read().inputs()).hasSize(2);
    }

    @Test
    void namesFileLineColumnValueAndRemedyOfEveryProblemAtOnce() throws IOException {
        write("inputs.csv", "input,product,criticality,chokepoint,source,note\nma.steel,ma.support,vital,maybe,,\n");
        write("segments.csv", "id,chain,name_zh,name_en,position,note\nma.seg-steel,ma.chain,材料,materials,上 游,\n");
        assertThat(problems())
                .extracting(ReferenceProblem::toString)
                .containsExactly(
                        "reference/chains/coal-machinery/segments.csv:2 column position is '上 游': write one of 上游, 中游, 下游",
                        "reference/chains/coal-machinery/inputs.csv:2 column criticality is 'vital': write one of essential, important, substitutable",
                        "reference/chains/coal-machinery/inputs.csv:2 column chokepoint is 'maybe': write yes or no",
                        "reference/chains/coal-machinery/inputs.csv:2 column source is '': must not be empty");
    }

    @Test
    void saysWhichLineHasTooFewCells() throws IOException {
        write("chains.csv", "id,name_zh,name_en,note\nma.chain,煤机产业链,coal machinery\n");
        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.remedy()).startsWith("has 3 cells, expected 4");
        });
    }

    @Test
    void refusesAnotherHeader() throws IOException {
        write("chains.csv", "id,name_en,name_zh,note\nma.chain,coal,煤机,\n");
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).startsWith("the header must be id,name_zh,name_en,note"));
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        write("chains.csv", "id,name_zh,name_en,note\nma.chain,煤机产业链,coal machinery,\n", Charset.forName("GB18030"));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("UTF-8"));
    }

    @Test
    void saysThatAFileOfAClusterIsMissing() throws IOException {
        Files.delete(folder.resolve("reference/chains/coal-machinery/makers.csv"));
        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).endsWith("makers.csv");
            assertThat(p.remedy()).startsWith("the file is missing");
        });
    }

    @Test
    void saysThatAQuoteIsNotClosed() throws IOException {
        write("aliases.csv", "product,alias,use,shared,note\nma.support,\"掩护式支架,text,no,\n");
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("quote"));
    }
}
