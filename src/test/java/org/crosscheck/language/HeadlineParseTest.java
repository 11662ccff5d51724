package org.crosscheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Part;
import org.junit.jupiter.api.Test;

class HeadlineParseTest {
  @Test
  void aHeadlineInTitleCaseIsParsedAsASentenceAndKeepsItsForms() {
    String text = "The singer Ida Rice has checked into a clinic, her manager said on Monday.";
    Article article =
        new Article("a", "Herald", null, "Singer Ida Rice Checks Into Clinic", null, "a", text);
    Sentence title =
        new SentenceReader().read(new MarkedArticle(article, List.of())).sentences().get(0);
    assertThat(title.part()).isEqualTo(Part.TITLE);
    Token verb = title.tokens().get(3);
    assertThat(verb.form()).isEqualTo("Checks");
    assertThat(verb.lemma()).isEqualTo("check");
    assertThat(verb.tag()).isEqualTo("VBZ");
  }
}
