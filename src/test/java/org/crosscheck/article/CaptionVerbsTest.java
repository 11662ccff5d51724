package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptionVerbsTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));

  static Stream<String> verbs() {
    return RULES.captionVerbs().verbs().stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void openLineWithTheVerbIsACaption(String verb) {
    String line = "The two ministers of Karvan " + verb + " beside the old harbour wall";
    String text = "The ministers met on Monday.\n\n" + line + "\n\nThey spoke for two hours.";
    Article article = new Article("a", "Post", null, "", null, "test", text);
    List<Mark> marks = new MarkReader(RULES).mark(article).marks();
    assertThat(marks).extracting(Mark::kind).containsExactly(MarkKind.CAPTION);
    assertThat(marks.get(0).span().cut(text)).isEqualTo(line);
  }
}
