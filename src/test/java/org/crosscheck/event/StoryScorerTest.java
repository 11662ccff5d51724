package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;

class StoryScorerTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final StoryVector SELKA =
      vector(
          "a",
          "Forty houses burned down near Selka. A cable had started the fire, said mayor Vera"
              + " Moln.");
  private static final StoryVector SELKA_TOO =
      vector("b", "A cable started the fire in the houses of Selka, as mayor Vera Moln said.");
  private static final StoryVector TARNOV =
      vector(
          "c", "Nine houses burned down in Tarnov. The fire came from the woods, said Ilia Dovar.");
  private static final StoryVector NAMELESS =
      vector("d", "Nine houses burned down. The fire came from the woods.");

  @Test
  void likeReportsOfOtherPlacesAndPeopleAreTold() {
    assertThat(seen(SELKA, TARNOV)).containsEntry("other_names", 1.0).containsEntry("names", 0.0);
    assertThat(seen(SELKA, SELKA_TOO)).doesNotContainKey("other_names");
    assertThat(seen(SELKA, SELKA_TOO).get("names")).isGreaterThan(0.5);
  }

  @Test
  void whoNamesNobodyNamesNobodyElse() {
    assertThat(seen(SELKA, NAMELESS)).doesNotContainKey("other_names");
  }

  @Test
  void otherNamesSpeakAgainstOneHappening() {
    StoryScorer scorer = new StoryScorer(RULES.storyWeights());
    assertThat(scorer.score(SELKA, TARNOV)).isLessThan(scorer.score(SELKA, SELKA_TOO));
  }

  private static Map<String, Double> seen(StoryVector a, StoryVector b) {
    return StoryScorer.observations(a, b);
  }

  private static StoryVector vector(String id, String text) {
    Article article = new Article(id, "The Bell", "2020-03-02", "Fire", null, id, text);
    ArticleSketch sketch =
        new ArticleSketcher(RULES.commonWords()).sketch(new MarkedArticle(article, List.of()));
    return new StoryWeigher(RULES.commonWords(), 4).weigh(sketch, Map.of());
  }
}
