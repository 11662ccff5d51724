package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

class MarkReaderProperties {
  private static final MarkReader READER = new MarkReader(Rules.read(new RulesSource(null)));
  private static final List<String> PIECES =
      List.of(
          "Ministers met.",
          "Read more",
          "\n",
          "\n\n",
          " ",
          "KARVAN",
          ", ",
          "(AP)",
          " — ",
          "- ",
          "Source: BBC",
          "By Ann Roe",
          "3 Oct 2016 ",
          "Open Image Modal",
          "|",
          "12",
          "/",
          ")",
          "“",
          "Photo: ",
          "\u00A0",
          "\uD83D\uDE00",
          "Ann Roe / Reuters",
          "(Reporting by",
          "Tags ");

  @Property(tries = 500, seed = "17")
  void marksLieInOrderInsideTheTextAndNeverOverlap(@ForAll("texts") String text) {
    Article article = new Article("a", "Post", null, "Ministers met in Karvan", null, "t", text);
    int end = 0;
    for (Mark mark : READER.mark(article).marks()) {
      assertThat(mark.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mark.span().length()).isPositive();
      end = mark.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 100, seed = "17")
  void markingIsTheSameEachTime(@ForAll("texts") String text) {
    Article article = new Article("a", "Post", null, "Ministers met in Karvan", null, "t", text);
    assertThat(READER.mark(article)).isEqualTo(READER.mark(article));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(12));
    return pieces.list().ofMaxSize(25).map(p -> String.join("", p));
  }
}
