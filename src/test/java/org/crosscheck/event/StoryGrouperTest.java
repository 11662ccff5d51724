package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final String DAM_A =
      "Thousands left their homes below the Selka dam after engineers found a crack in its wall."
          + " Governor Ilia Tarn said buses would run all night from Orvo.";
  private static final String DAM_B =
      "A crack in the wall of the Selka dam forced thousands from their homes. Buses from Orvo ran"
          + " all night, governor Ilia Tarn told reporters.";
  private static final String BANK =
      "The central bank of Velmara lowered its rate to three percent. Economists had expected the"
          + " cut after prices fell for the fifth month.";

  @Test
  void articlesOfOneHappeningAreOneStory() {
    List<Story> stories =
        group(
            article("a", "2020-03-01", "Selka dam cracks, thousands flee", DAM_A),
            article("b", "2020-03-02", "Thousands flee below cracked Selka dam", DAM_B),
            article("c", "2020-03-01", "Velmara central bank lowers rate", BANK));

    assertThat(stories)
        .extracting(Story::articleIds)
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
  }

  @Test
  void anUndatedArticleFindsItsStory() {
    List<Story> stories =
        group(
            article("a", "2020-03-01", "Selka dam cracks, thousands flee", DAM_A),
            article("b", null, "Thousands flee below cracked Selka dam", DAM_B));

    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).from()).isEqualTo("2020-03-01");
    assertThat(stories.get(0).to()).isEqualTo("2020-03-01");
  }

  @Test
  void theSameWordsALongTimeApartAreTwoStories() {
    List<Story> stories =
        group(
            article("a", "2020-03-01", "Selka dam cracks, thousands flee", DAM_A),
            article("b", "2020-04-01", "Thousands flee below cracked Selka dam", DAM_B));

    assertThat(stories).hasSize(2);
  }

  @Test
  void aLaterArticleDoesNotChangeTheId() {
    Article first = article("a", "2020-03-01", "Selka dam cracks, thousands flee", DAM_A);
    Article later = article("b", "2020-03-02", "Thousands flee below cracked Selka dam", DAM_B);

    assertThat(group(first, later).get(0).id()).isEqualTo(group(first).get(0).id());
  }

  @Test
  void theLabelIsAHeadlineOfAnArticle() {
    assertThat(group(article("a", null, "Selka dam cracks", DAM_A)).get(0).label())
        .isEqualTo("Selka dam cracks");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<ArticleSketch> sketches = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = List.of(DAM_A, DAM_B, BANK).get(i % 3) + " Report number " + i / 3 + ".";
      sketches.add(
          sketch(article("a" + i, "2020-03-0" + (1 + i % 7), "Selka news " + i % 4, text)));
    }
    List<Story> expected = new StoryGrouper(RULES).group(sketches, List.of());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(sketches, new Random(seed));
      assertThat(new StoryGrouper(RULES).group(sketches, List.of())).isEqualTo(expected);
    }
  }

  private static Article article(String id, String published, String title, String text) {
    return new Article(id, "outlet of " + id, published, title, null, "test", text);
  }

  private static ArticleSketch sketch(Article article) {
    return new ArticleSketcher(RULES.commonWords()).sketch(new MarkedArticle(article, List.of()));
  }

  private static List<Story> group(Article... articles) {
    List<ArticleSketch> sketches = new ArrayList<>();
    for (Article article : articles) {
      sketches.add(sketch(article));
    }
    return new StoryGrouper(RULES).group(sketches, List.of());
  }
}
