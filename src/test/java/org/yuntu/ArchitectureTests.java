package org.yuntu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The folder listing is the architecture; this keeps it true.
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yuntu");

    @Test
    void everyModuleUsesOnlyTheOnesBeforeItInThePipeline() {
        ApplicationModules.of(YuntuApplication.class).verify();
    }

    @Test
    void onlyTheGraphModuleKnowsTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yuntu.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yuntu.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void theVocabularyKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.yuntu.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "tools.jackson..", "org.springframework.data..")
                .check(MAIN);
    }
}
