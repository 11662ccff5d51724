package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares bare statements as {@code compare} does, with the language models. */
class StatementComparerTest {
  private static final StatementComparer COMPARER = new StatementComparer(Cases.RULES);

  static List<String[]> conflicts() {
    return Cases.of("conflicts.tsv");
  }

  static List<String[]> figures() {
    return Cases.of("figures.tsv");
  }

  @ParameterizedTest
  @MethodSource({"conflicts", "figures"})
  void twoStatementsRelateAsATableSays(String a, String b, String relation, String aspect) {
    StatementRelation found = COMPARER.compare(new Statement(a, null), new Statement(b, null));
    if (relation.equals("DISAGREES")) {
      assertThat(found.relation()).as(found.explanation()).isEqualTo(Relation.DISAGREES);
      assertThat(found.aspect().slug()).as(found.explanation()).isEqualTo(aspect);
    } else {
      assertThat(found.relation()).as(found.explanation()).isNotEqualTo(Relation.DISAGREES);
    }
  }

  static List<String[]> milder() {
    return Cases.of("milder.tsv");
  }

  @ParameterizedTest
  @MethodSource("milder")
  void whatIsNoConflictVariesOrIsMoreExact(String a, String b, String relation, String aspect) {
    StatementRelation found = COMPARER.compare(new Statement(a, null), new Statement(b, null));
    assertThat(found.relation()).as(found.explanation()).isEqualTo(Relation.valueOf(relation));
    assertThat(found.aspect().slug()).as(found.explanation()).isEqualTo(aspect);
  }
}
