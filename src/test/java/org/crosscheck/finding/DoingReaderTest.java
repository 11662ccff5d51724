package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.ParsedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads doings with the language models and tries the example of every row of their table. */
class DoingReaderTest {
  private static final StatementReader STATEMENTS = new StatementReader(Cases.RULES);
  private final DoingReader reader = new DoingReader(Cases.RULES);

  static List<String> rows() {
    return Cases.rules("doings.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTurnsOfPhraseOfARowAreOneDoing(String row) {
    String[] sides = row.substring(row.indexOf(',') + 1).split(" against ");
    assertThat(doings(sides[0])).anyMatch(a -> doings(sides[1]).stream().anyMatch(a::isOne));
  }

  @Test
  void whoTakesOfficeTakesNothing() {
    assertThat(doings("The mayor took office")).noneMatch(this::isOfTaking);
    assertThat(doings("The army took the town")).anyMatch(this::isOfTaking);
  }

  @Test
  void whoDiesSuffersWhatWhoKillsDoes() {
    Doing died = doings("Nine sailors died").get(0);
    Doing killed = doings("The fire killed nine sailors").get(1);
    assertThat(died.isTurned(killed)).isTrue();
    assertThat(killed.isTurned(died)).isFalse();
  }

  @Test
  void theNounBesideALightVerbSaysWhatWasDone() {
    assertThat(doings("The unions held talks")).anyMatch(d -> d.noun().equals("talk"));
  }

  private boolean isOfTaking(Doing doing) {
    return doings("Rebels captured the fort").get(0).isOne(doing);
  }

  private List<Doing> doings(String text) {
    ParsedArticle parsed = STATEMENTS.parse("a", new Statement(text, null));
    return STATEMENTS.read(List.of(parsed)).get(0).stream()
        .map(EventMention::claim)
        .map(c -> reader.read(c, Wording.of(c.text())))
        .toList();
  }
}
