package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.language.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what binds two by the parse of a sentence, with the language models. */
class BondReaderTest {
  private static final StatementReader STATEMENTS = new StatementReader(Cases.RULES);

  private final BondReader reader = new BondReader(Cases.RULES);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Solvana is a subsidiary of Bertex.; [Solvana, subsidiary, Bertex]",
        "The insurer Solvana, owned by the group Bertex, grew.; [Bertex, own, Solvana]",
        "Karl Reed, the brother of the actress Anna Reed, spoke.; [Karl Reed, brother, Anna Reed]",
        "She thanked Holm's predecessor, Nina Vogt.; [Nina Vogt, predecessor, Holm]",
        "Mr Dahl was replaced by Nina Vogt.; [Nina Vogt, replace, Mr Dahl]",
        "The prime minister of Norland, Erik Dahl, left.; [Erik Dahl, prime minister, Norland]",
        "The Danish sailor Karl Hansen left.; [Karl Hansen, native, Danish]",
        "The vice president of Norland, Erik Dahl, left.; []",
        "The father of the bride spoke.; []"
      })
  void aSentenceTellsWhatBindsTwo(String sentence, String bonds) {
    ParsedArticle parsed = STATEMENTS.parse("a", new Statement(sentence, null));
    assertThat(reader.read(parsed, STATEMENTS.read(List.of(parsed)).get(0)))
        .extracting(Bond::told)
        .hasToString(bonds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Reed is the ex-wife of Karl Holm.; true; false; true",
        "Karl Holm was the husband of Anna Reed.; false; true; true",
        "Karl Holm is not the husband of Anna Reed.; false; false; false"
      })
  void aBondMayBeOverOrDenied(String sentence, boolean former, boolean past, boolean so) {
    ParsedArticle parsed = STATEMENTS.parse("a", new Statement(sentence, null));
    Bond bond = reader.read(parsed, List.of()).get(0);
    assertThat(List.of(bond.isFormer(), bond.isPast(), bond.isSo()))
        .containsExactly(former, past, so);
  }
}
