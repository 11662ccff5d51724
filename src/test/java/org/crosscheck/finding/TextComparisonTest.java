package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds short statements against longer texts, with the language models. */
class TextComparisonTest {
  private static final StatementComparer COMPARER = new StatementComparer(Cases.RULES);

  static List<String[]> texts() {
    return Cases.of("texts.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aStatementConflictsWithATextThatTellsTheSameOtherwise(
      String text, String statement, String aspect) {
    StatementRelation found =
        COMPARER.compare(new Statement(text, null), new Statement(statement, null));
    boolean conflict = found.relation() == Relation.DISAGREES;
    assertThat(conflict ? found.aspect().slug() : "").as(found.explanation()).isEqualTo(aspect);
  }
}
