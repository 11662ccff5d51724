package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two strings. */
class NameMatcherLawsTest {
  private static final NameMatcher MATCHER = NameMatcherTest.MATCHER;

  @Property(tries = 300, seed = "7")
  void matchingIsSymmetric(@ForAll("names") String a, @ForAll("names") String b) {
    assertThat(MATCHER.match(a, b)).isEqualTo(MATCHER.match(b, a));
  }

  @Property(tries = 200, seed = "8")
  void everyNameMatchesItself(@ForAll("names") String name) {
    assertThat(MATCHER.match(name, name).same()).isTrue();
  }

  @Property(tries = 300, seed = "9")
  void noStringIsTooStrange(@ForAll("strings") String a, @ForAll("names") String b) {
    NameMatch match = MATCHER.match(a, b);
    assertThat(match.score()).isBetween(0.0, 1.0);
    assertThat(match).isEqualTo(MATCHER.match(b, a));
  }

  @Property(tries = 10, seed = "10")
  void lengthDoesNotMatter(@ForAll("names") String name) {
    String longName = "a".repeat(10_000);
    assertThat(MATCHER.match(longName, name).same()).isFalse();
    assertThat(MATCHER.match(longName, longName).same()).isTrue();
    assertThat(MATCHER.match((name + " ").repeat(1000), name)).isNotNull();
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> words =
        Arbitraries.of(
            List.of(
                "Sergei",
                "Сергей",
                "al-Assad",
                "bin",
                "Abdul",
                "Rahman",
                "V.",
                "Dr.",
                "Kim",
                "Jong-un",
                "김정은",
                "习近平",
                "بشار",
                "Viktorovich",
                "PUTIN,",
                "Jr",
                "O'Brien",
                "McDonald",
                "Иванов",
                "el",
                "Αλέξης",
                "d",
                "Abu",
                "Муха\u0301",
                "Jean-Claude"));
    return words.list().ofMinSize(1).ofMaxSize(5).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<String> strings() {
    Arbitrary<String> marks =
        Arbitraries.of("\u200F", "\u202E", "\u200B", "😀", "\uD83D", "’", "-", "\u0301", ",", ".");
    return Combinators.combine(Arbitraries.strings().ofMaxLength(30), marks, names())
        .as((text, mark, name) -> text + mark + name + mark);
  }
}
