package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares short statements told in other words, with the language models. */
class StatedComparisonTest {
  private static final StatementComparer COMPARER = new StatementComparer(Cases.RULES);

  static List<String[]> statements() {
    return Cases.of("statements.tsv");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void shortStatementsDisagreeOrNot(String a, String b, String relation) {
    StatementRelation found = COMPARER.compare(new Statement(a, null), new Statement(b, null));
    assertThat(found.relation() == Relation.DISAGREES)
        .as(found.relation() + ": " + found.explanation())
        .isEqualTo(relation.equals("DISAGREES"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theOrderOfTwoStatementsTellsNothing(String a, String b, String relation) {
    StatementRelation found = COMPARER.compare(new Statement(b, null), new Statement(a, null));
    assertThat(found.relation() == Relation.DISAGREES)
        .as(found.relation() + ": " + found.explanation())
        .isEqualTo(relation.equals("DISAGREES"));
  }
}
