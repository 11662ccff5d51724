package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the name tables does what its example says. */
class NameRulesTest {
  private static final RulesSource SOURCE = new RulesSource(null);
  private static final Rules RULES = Rules.read(SOURCE);
  private static final NameMatcher MATCHER = NameMatcherTest.MATCHER;
  private static final KnownEntities KNOWN = new KnownEntities(RULES);
  private static final OfficeIndex OFFICES = new OfficeIndex(RULES, KNOWN);

  private static List<String[]> rows(String file) {
    return SOURCE
        .content(file)
        .lines()
        .filter(l -> !l.startsWith("#") && !l.isBlank())
        .skip(1)
        .map(l -> l.split(",", -1))
        .toList();
  }

  private static String example(String[] cells) {
    return cells[cells.length - 1];
  }

  @TestFactory
  List<DynamicTest> writtenNames() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("given-names.csv", "name-words.csv")) {
      for (String[] row : rows(file)) {
        String[] names = example(row).split(" = ");
        tests.add(
            DynamicTest.dynamicTest(
                file + " " + row[1] + " " + example(row),
                () -> assertThat(MATCHER.match(names[0], names[1]).same()).isTrue()));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> sounds() {
    NameSounds sounds = new NameSounds(RULES.romanisation());
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : rows("romanisation.csv")) {
      String[] names = WrittenNameReader.lower(example(row)).split(" = ");
      tests.add(
          DynamicTest.dynamicTest(
              row[0] + " " + row[1] + " " + example(row),
              () ->
                  assertThat(sounds.similarity(sounds.of(names[0]), sounds.of(names[1]), false))
                      .isGreaterThan(0.7)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> observations() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : rows("name-weights.csv")) {
      String[] names = example(row).split(" ~ ");
      NameObservation seen = NameObservation.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
      tests.add(
          DynamicTest.dynamicTest(
              row[0] + " " + example(row),
              () ->
                  assertThat(
                          MATCHER
                              .evidence(MATCHER.read(names[0]), MATCHER.read(names[1]))
                              .get(seen))
                      .isPositive()));
    }
    assertThat(tests).hasSize(NameObservation.values().length);
    return tests;
  }

  @TestFactory
  List<DynamicTest> knownEntities() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("aliases.csv", "countries.csv")) {
      for (String[] row : rows(file)) {
        String[] names = example(row).split(" = ");
        EntityKind kind = file.startsWith("a") ? EntityKind.valueOf(row[1]) : EntityKind.PLACE;
        tests.add(
            DynamicTest.dynamicTest(
                file + " " + example(row),
                () ->
                    assertThat(KNOWN.of(names[0], kind))
                        .contains(new KnownEntity(names[1], kind))));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> offices() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : rows("roles.csv")) {
      String day = example(row).substring(example(row).length() - 10);
      String office = example(row).substring(0, example(row).indexOf(" of " + row[1] + " on "));
      tests.add(
          DynamicTest.dynamicTest(
              example(row),
              () -> assertThat(OFFICES.holder(office, row[1], day)).contains(row[2])));
    }
    return tests;
  }

  @Test
  void forbiddenPairsAreNeverJoined() {
    for (String[] row : rows("forbidden.csv")) {
      List<FormCount> counts =
          List.of(
              new FormCount(row[0], row[0], EntityKind.PERSON, "A", 5),
              new FormCount(row[1], row[1], EntityKind.PERSON, "B", 5));
      assertThat(new NameResolver(RULES).resolve(counts).names()).as(row[0]).hasSize(2);
    }
  }
}
