package org.crosscheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: who may know whom. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.crosscheck");

  @Test
  void domainPackagesDependOnlyOnThoseAboveThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.crosscheck..")
        .layer("rules")
        .definedBy("org.crosscheck.rules..")
        .layer("article")
        .definedBy("org.crosscheck.article..")
        .layer("language")
        .definedBy("org.crosscheck.language..")
        .layer("claim")
        .definedBy("org.crosscheck.claim..")
        .layer("name")
        .definedBy("org.crosscheck.name..")
        .layer("copy")
        .definedBy("org.crosscheck.copy..")
        .layer("event")
        .definedBy("org.crosscheck.event..")
        .layer("finding")
        .definedBy("org.crosscheck.finding..")
        .layer("report")
        .definedBy("org.crosscheck.report..")
        .layer("outer")
        .definedBy(
            "org.crosscheck",
            "org.crosscheck.job..",
            "org.crosscheck.spark..",
            "org.crosscheck.commands..")
        .whereLayer("outer")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("outer")
        .whereLayer("finding")
        .mayOnlyBeAccessedByLayers("report", "outer")
        .whereLayer("event")
        .mayOnlyBeAccessedByLayers("finding", "report", "outer")
        .whereLayer("copy")
        .mayOnlyBeAccessedByLayers("event", "finding", "report", "outer")
        .whereLayer("name")
        .mayOnlyBeAccessedByLayers("copy", "event", "finding", "report", "outer")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("name", "copy", "event", "finding", "report", "outer")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("claim", "name", "copy", "event", "finding", "report", "outer")
        .whereLayer("article")
        .mayOnlyBeAccessedByLayers(
            "language", "claim", "name", "copy", "event", "finding", "report", "outer")
        .check(CLASSES);
  }

  @Test
  void onlyTheOuterRoomsKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.crosscheck",
            "org.crosscheck.job..",
            "org.crosscheck.spark..",
            "org.crosscheck.commands..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void onlyTheLanguageRoomKnowsTheLanguageLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.crosscheck.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.emory..", "net.sf.extjwnl..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsKnowTheCommandLineLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.crosscheck.commands..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(CLASSES);
  }
}
