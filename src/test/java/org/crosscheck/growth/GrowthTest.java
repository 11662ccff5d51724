package org.crosscheck.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a text twice as long takes about twice the steps, whatever stands in it. */
class GrowthTest {
  private static final int SHORT = 6_000;
  private static final int LONGEST = 100_000;

  /** Room for what is read once for a text, and for where its pieces happen to be cut. */
  private static final double DOUBLE = 2.25;

  private static final SentenceReader SENTENCES = new SentenceReader();
  private static final Consumer<String> MARKS =
      counting("MarksOfText", List.of("org.crosscheck.article.", "org.crosscheck.rules."));
  private static final Consumer<ParsedArticle> CLAIMS =
      counting(
          "ClaimsAndMentions",
          List.of(
              "org.crosscheck.claim.",
              "org.crosscheck.name.",
              "org.crosscheck.rules.",
              "org.crosscheck.language.DependencyTree",
              "org.crosscheck.language.Pronouns"));

  static Stream<String> patterns() {
    return Stream.of(
        "he said that the man who killed the guard who shot ",
        "\"He said \u201Cthat \u00ABit was so. ",
        "THE ARMY SAID ON MONDAY THAT TEN MEN DIED IN THE ATTACK. ",
        "the army said on monday that ten men died in the attack the minister denied it ",
        "He\u0000said\u001Fthat it\u0007 was so.\u0085 ",
        "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0441\u043A\u0430\u0437\u0430\u043B: "
            + "\u00AB\u041C\u043E\u0441\u0442 \u043E\u0442\u043A\u0440\u044B\u0442\u00BB. ",
        "Anna Lind met Karl Berg on 3 May 2016, and 12 of 30 people left.\n\n",
        "Share\n\n3 May 2016\n\nAdvertisement\n\nLavrov: talks may fail\n\n",
        "He said: \"It is so.\" He added: \"It will be so.\" ");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void claimsAndNamesOfTwiceTheTextTakeTwiceTheSteps(String pattern) {
    long once = Steps.of(() -> CLAIMS.accept(parsed(pattern, SHORT)));
    long twice = Steps.of(() -> CLAIMS.accept(parsed(pattern, 2 * SHORT)));
    assertThat(twice).isBetween(1L, (long) (DOUBLE * once));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void marksOfTwiceTheTextTakeTwiceTheSteps(String pattern) {
    long once = Steps.of(() -> MARKS.accept(filled(pattern, LONGEST / 2)));
    long twice = Steps.of(() -> MARKS.accept(filled(pattern, LONGEST)));
    assertThat(twice).isBetween(1L, (long) (DOUBLE * once));
  }

  private static ParsedArticle parsed(String pattern, int length) {
    String text = filled(pattern, length);
    Article article = new Article("a", "BBC", "2017-04-12", "", null, "test", text);
    return SENTENCES.read(new MarkedArticle(article, List.of()));
  }

  /** The pattern again and again, each time with another number, so that no two lines are equal. */
  private static String filled(String pattern, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(pattern.replace("3", String.format(Locale.ROOT, "%d", i % 28 + 1)));
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked") // a class of this package under another loader
  private static <T> Consumer<T> counting(String name, List<String> prefixes) {
    String own = GrowthTest.class.getPackageName() + "." + name;
    List<String> all = Stream.concat(prefixes.stream(), Stream.of(own)).toList();
    try {
      return (Consumer<T>)
          new SteppingLoader(all).loadClass(own).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
