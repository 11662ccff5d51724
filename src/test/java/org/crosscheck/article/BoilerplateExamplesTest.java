package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.crosscheck.rules.Boilerplate.Phrase;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of this room does to its example what it says. */
class BoilerplateExamplesTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final MarkReader READER = new MarkReader(RULES);

  static Stream<Phrase> phrases() {
    return RULES.boilerplate().phrases().stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void exampleIsMarkedAsItsRowSays(Phrase phrase) {
    String example = PlainText.of(phrase.example());
    BoundedText.Fit fit =
        switch (phrase.where()) {
          case "line" -> BoundedText.Fit.ALL;
          case "start" -> BoundedText.Fit.START;
          default -> BoundedText.Fit.ANYWHERE;
        };
    assertThat(BoundedText.match(phrase.compile(RULES.agencies()), example, fit)).isPresent();
    Article article = new Article("a", "Post", null, "", null, "test", phrase.example());
    assertThat(READER.mark(article).marks())
        .extracting(mark -> mark.kind().toString().toLowerCase(Locale.ROOT))
        .contains(phrase.kind());
  }

  static Stream<String> agencies() {
    return RULES.agencies().byForm().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void agencyIsReadFromADateline(String form) {
    String text = "KARVAN (" + form + ") - Ministers met on Monday.";
    Article article = new Article("a", "Post", null, "", null, "test", text);
    assertThat(READER.mark(article).marks())
        .extracting(Mark::value)
        .containsExactly("KARVAN", RULES.agencies().named(form).orElseThrow());
  }
}
