package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.junit.jupiter.api.Test;

class ArticleFindingsTest {
  @Test
  void thePageTellsTheSameOfCutFindings() {
    ReportData data = SampleRuns.flood().data(false);
    List<ArticleContent> articles = new ReportContents(data).articles();
    assertThat(articles).isNotEmpty();
    ArticlePage page = new ArticlePage(data.frame());
    for (ArticleContent whole : articles) {
      assertThat(page.of(cut(whole))).isEqualTo(page.of(whole));
      assertThat(Passages.byStory(cut(whole))).isEqualTo(Passages.byStory(whole));
    }
  }

  @Test
  void othersStandInItByTheirOutletsOnly() {
    Finding whole = SampleRuns.flood().findings.get(0);
    Position own = whole.positions().get(0);
    Finding cut = ArticleFindings.of(whole, own.articleId());
    assertThat(cut.positions()).contains(own);
    assertThat(cut.positions())
        .filteredOn(p -> !p.articleId().equals(own.articleId()))
        .isNotEmpty()
        .allMatch(p -> p.quote().isEmpty())
        .extracting(Position::outlet)
        .doesNotHaveDuplicates();
  }

  private static ArticleContent cut(ArticleContent whole) {
    return new ArticleContent(
        whole.reading(),
        whole.head(),
        whole.storyLabel(),
        whole.findings().stream().map(f -> ArticleFindings.of(f, whole.head().id())).toList(),
        whole.namePages());
  }
}
