package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  static Stream<String> texts() {
    return Stream.of(
        "",
        " \n\t\n ",
        "\"\"\"\"\"\" '''' `` ” “ « » „",
        "“He said “that “she said “it was so.",
        "THE ARMY SAID ON MONDAY THAT TEN MEN DIED IN THE ATTACK. THE MINISTER DENIED IT.",
        "he said that she said that they said that it was so and he said no more of it",
        "said said said said. Said! \"Said?\" said said.",
        ": : : Lavrov: : : Putin:",
        "\u0000\u0001\u0007He\u0000said\u001Fthat it was so.\u0085\u2028",
        "Министр сказал: «Мост открыт». 大臣は「橋は開いている」と言った。 وقال الوزير إن الجسر مفتوح.",
        "\uD83D\uDE00 said \"\uD83D\uDE00\" \uD83D",
        "'a ".repeat(3000),
        "\"He said that ".repeat(400),
        "he said that the man who killed the guard who shot ".repeat(2000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsReadAndEverySpanCutsIt(String text) {
    ArticleClaims read = Readings.of(text.length() > 200 ? "" : text, text);
    for (Claim claim : read.claims()) {
      String part = text;
      assertThat(claim.span().cut(part)).isEqualTo(claim.text());
      claim.arguments().forEach(a -> assertThat(a.span().cut(part)).isEqualTo(a.text()));
    }
    for (Attribution a : read.attributions()) {
      Stream.of(a.source(), a.cue(), a.content())
          .flatMap(java.util.Collection::stream)
          .forEach(s -> assertThat(new Span(0, text.length()).contains(s)).isTrue());
      assertThat(a.parent()).isLessThan(read.attributions().size());
    }
  }

  @Test
  void claimIdsDiffer() {
    String text = "The army, which attacked the town, said the attack failed and the town fell.";
    assertThat(Readings.of(text, text).claims()).extracting(Claim::id).doesNotHaveDuplicates();
  }
}
