package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts written to break a reader of numbers. */
class HostileNumbersTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final QuantityReader QUANTITIES = new QuantityReader(RULES);
  private static final TimeReader TIMES = new TimeReader(RULES);

  @Test
  void aNumberOfTenThousandDigitsIsNoValue() {
    assertThat(quantities("They paid " + "9".repeat(10_000) + " euros")).isEmpty();
  }

  @Test
  void scalesUponScalesEndInAFiniteValue() {
    String text = "They paid 5 " + "million billion ".repeat(500) + "euros";
    assertThat(quantities(text)).allMatch(q -> q.low() == null || Double.isFinite(q.low()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one hundred and ",
        "at least about ",
        "1-",
        "2 to ",
        "the the ",
        "last next ",
        "$ US$ ",
        "May 3 ",
        "10:30 p.m. on Monday ",
        "half a half an ",
        "-",
        "year - ",
        "'",
        "minus ",
        "early late ",
        "9999-99-99 ",
        "2017-02-30 ",
        "nineteen ",
        "1/0 ",
        "00 ",
        "q9 ",
        ", "
      })
  void whatRepeatsForeverIsReadWithoutHarm(String piece) {
    String text = piece.repeat(2_000);
    assertThatCode(
            () -> {
              quantities(text);
              TIMES.read(List.of(Parses.unparsed(text, 1)), "2017-04-11");
              TIMES.read(List.of(Parses.unparsed(text, 1)), null);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aDayThatTheCalendarLacksIsNoDay() {
    assertThat(TIMES.read(List.of(Parses.unparsed("on 2017-02-30 here", 0)), "2017-04-11"))
        .noneMatch(t -> t.from() != null && t.from().startsWith("2017-02-30"));
  }

  private static List<Quantity> quantities(String text) {
    Sentence sentence = Parses.unparsed(text, 1);
    return QUANTITIES.read(new DependencyTree(sentence));
  }
}
