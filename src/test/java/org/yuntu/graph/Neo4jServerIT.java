package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;
import org.yuntu.YuntuApplication;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.Gaps;
import org.yuntu.graph.backup.Backups;
import org.yuntu.graph.backup.Restore;
import org.yuntu.ingest.BatchUndo;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.GraphDump;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.ReferenceImport;

/// The image of a Neo4j server as others run it, the earliest version that we say is good enough or the one of
/// `-Dyuntu.neo4j-image=`. Skipped where there is no Docker (JUnit then says "disabledWithoutDocker is true and Docker
/// is not available"); `ExternalServerTests` do most of the same on an embedded server.
@Testcontainers(disabledWithoutDocker = true)
class Neo4jServerIT {

    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer(
                    System.getProperty("yuntu.neo4j-image", "neo4j:5.26-community"))
            .withAdminPassword("a good long password");

    @TempDir
    Path folder;

    private ConfigurableApplicationContext machine(String scheme) {
        return new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.lazy-initialization=true",
                        "yuntu.data=" + folder.resolve("data"),
                        "spring.neo4j.uri=" + SERVER.getBoltUrl().replace("bolt:", scheme + ":"),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + SERVER.getAdminPassword())
                .run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void importsAnalysesBacksUpRestoresAndTakesBack(String scheme) throws Exception {
        Path file = Files.writeString(folder.resolve("firms.csv"), """
                企业名称,统一社会信用代码,所在市,主营产品
                太原演示甲子机械有限公司,,太原市,液压支架
                大同演示乙丑机械有限公司,,大同市,采煤机
                """);
        try (var machine = machine(scheme)) {
            machine.getBean(ReferenceImport.class).bringUpToDate();
            Receipt receipt =
                    machine.getBean(EnterpriseImport.class).run(ImportRequest.of(file), ImportProgress.silent());
            assertThat(receipt.totals().imported()).isEqualTo(2);
            assertThat(machine.getBean(Gaps.class)
                            .run("山西省", List.of(), GapParameters.defaults())
                            .clusters())
                    .isNotEmpty();
            Driver driver = machine.getBean(Driver.class);
            List<String> before = GraphDump.of(driver);

            Path backup = folder.resolve("backup.zip");
            machine.getBean(Backups.class).make(backup, done -> {});
            driver.executableQuery("MATCH (e:Enterprise) DETACH DELETE e").execute();
            machine.getBean(Restore.class).run(backup, true, done -> {});
            assertThat(GraphDump.of(driver)).isEqualTo(before);

            machine.getBean(BatchUndo.class).undo(receipt.batch(), done -> {});
            assertThat(GraphDump.of(driver)).isEmpty();
        }
    }

    @Test
    void saysItsVersion() {
        try (var machine = machine("bolt")) {
            assertThat(machine.getBean(GraphStore.class).serverVersion()).startsWith("Neo4j/");
        }
    }
}
