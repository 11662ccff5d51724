package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom short forms, titles and roles mean in an article. */
class MentionReaderTest {
  private static final MentionReader READER = new MentionReader(Rules.read(new RulesSource(null)));
  private static final SentenceReader SENTENCES = new SentenceReader();
  private static final ArticleClaims NO_CLAIMS =
      new ArticleClaims(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  @TestFactory
  List<DynamicTest> mentions() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : NameMatcherTest.lines("mentions.tsv")) {
      String[] cells = line.split("\t", -1);
      tests.add(DynamicTest.dynamicTest(cells[1] + " in " + cells[3], () -> check(cells)));
    }
    return tests;
  }

  private static void check(String[] cells) {
    String day = cells[0].isEmpty() ? null : cells[0];
    Article article = new Article("a", "BBC", day, "", null, "test", cells[3]);
    List<Mention> mentions =
        READER.read(SENTENCES.read(new MarkedArticle(article, List.of())), NO_CLAIMS);
    for (Mention mention : mentions) {
      assertThat(Forms.clean(mention.span().cut(cells[3]))).contains(mention.form());
    }
    // The last mention of the form: the ones before it give the antecedent.
    Optional<Mention> last =
        mentions.stream().filter(m -> m.form().equals(cells[1])).reduce((a, b) -> b);
    assertThat(last.map(Mention::resolved).orElse("")).as(mentions.toString()).isEqualTo(cells[2]);
  }
}
