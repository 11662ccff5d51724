package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticCorpusTest {
  private static final List<SyntheticStory> STORIES =
      new SyntheticCorpus(500, 20, 1).stories().toList();

  @Test
  void thereAreAsManyArticlesAsAskedForAndTheirIdsDiffer() {
    assertThat(articles()).hasSize(500).extracting(Article::id).doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedMakesTheSameCorpusAndAnotherAnother() {
    assertThat(new SyntheticCorpus(500, 20, 1).stories()).containsExactlyElementsOf(STORIES);
    assertThat(new SyntheticCorpus(500, 20, 2).stories().toList()).isNotEqualTo(STORIES);
  }

  @Test
  void someStoriesAreLargeAndMostAreSmall() {
    long small = STORIES.stream().filter(s -> s.articles().size() <= 2).count();
    assertThat(small).isGreaterThan(STORIES.size() / 2);
    assertThat(STORIES).anyMatch(s -> s.articles().size() >= 20);
  }

  @Test
  void whatIsPlantedStandsInTheTexts() {
    Map<String, Article> byId =
        articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    List<SyntheticRelation> relations =
        STORIES.stream().flatMap(s -> s.relations().stream()).toList();
    assertThat(relations).isNotEmpty().allMatch(r -> isIn(byId, r.articleA(), r.textA()));
    assertThat(relations).allMatch(r -> isIn(byId, r.articleB(), r.textB()));
    assertThat(relations)
        .filteredOn(r -> r.relation().equals("DISAGREES"))
        .extracting(SyntheticRelation::aspect)
        .contains("quantity", "date", "cause", "negation");
  }

  @Test
  void noSlotIsLeftEmpty() {
    assertThat(articles()).noneMatch(a -> (a.title() + a.text()).contains("{"));
  }

  private static boolean isIn(Map<String, Article> byId, String id, String text) {
    return byId.get(id).text().contains(text);
  }

  private static List<Article> articles() {
    return STORIES.stream().flatMap(s -> s.articles().stream()).toList();
  }
}
