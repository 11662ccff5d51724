package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {
  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyRelationIsExplained(Relation relation) {
    assertThat(Glossary.of(relation).meaning()).endsWith(".");
    assertThat(Glossary.relations()).contains(relation);
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void everyAspectIsExplained(Aspect aspect) {
    assertThat(Glossary.of(aspect).meaning()).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"1,firm", "0.8,firm", "0.79,likely", "0.5,likely", "0.49,weak", "0,weak"})
  void confidenceIsAWord(double confidence, String word) {
    assertThat(Glossary.confidence(confidence)).isEqualTo(word);
  }
}
