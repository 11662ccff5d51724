package org.crosscheck.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes the articles of one invented happening, and notes what it planted. */
final class SyntheticWriter {
  /** The facts that may be told otherwise, and the aspect of the disagreement that makes. */
  private static final Map<String, String> ASPECTS = new LinkedHashMap<>();

  static {
    ASPECTS.put("count", "quantity");
    ASPECTS.put("second", "quantity");
    ASPECTS.put("day", "date");
    ASPECTS.put("cause", "cause");
    ASPECTS.put("status", "negation");
  }

  private static final double COPIES = 0.2;
  private static final double OTHERWISE = 0.08;
  private static final double UNDATED = 0.03;

  private final SyntheticNames names;
  private final SyntheticSentences sentences;
  private final int outlets;

  SyntheticWriter(SyntheticNames names, SyntheticSentences sentences, int outlets) {
    this.names = names;
    this.sentences = sentences;
    this.outlets = outlets;
  }

  /**
   * An article with the sentences that tell its facts, by fact, in the order of {@code ASPECTS}.
   */
  private record Written(Article article, Map<String, String> told, String otherwise) {}

  SyntheticStory write(String id, SyntheticFacts facts, int size, SplittableRandom random) {
    List<Written> written = new ArrayList<>();
    List<List<String>> copies = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      String articleId = id + "-" + number;
      if (number > 0 && random.nextDouble() < COPIES) {
        Written original = written.get(random.nextInt(written.size()));
        written.add(copy(articleId, original, random));
        copies.add(List.of(original.article().id(), articleId));
      } else {
        written.add(article(articleId, facts, random));
      }
    }
    List<Article> articles = written.stream().map(Written::article).toList();
    return new SyntheticStory(id, articles, relations(written), copies);
  }

  private Written article(String id, SyntheticFacts facts, SplittableRandom random) {
    boolean differs = random.nextDouble() < OTHERWISE;
    String other = differs ? SyntheticNames.pick(List.copyOf(ASPECTS.keySet()), random) : "";
    SyntheticFacts own = differs ? facts.otherwise(other, sentences) : facts;
    Map<String, String> told = new LinkedHashMap<>();
    for (String fact : ASPECTS.keySet()) {
      if (fact.equals("count") || fact.equals(other) || random.nextDouble() < 0.75) {
        String key = fact.equals("status") ? (own.happened() ? "yes" : "no") : fact;
        told.put(fact, own.fill(SyntheticNames.pick(sentences.of(own.kind(), key), random)));
      }
    }
    String title = own.fill(SyntheticNames.pick(sentences.of(own.kind(), "headline"), random));
    return new Written(
        article(id, title, text(told, own, random), facts.day(), random), told, other);
  }

  private String text(Map<String, String> told, SyntheticFacts facts, SplittableRandom random) {
    List<String> body = new ArrayList<>(told.values());
    int extra = 3 + random.nextInt(6);
    for (int i = 0; i < extra; i++) {
      String sentence = facts.fill(SyntheticNames.pick(facts.background(), random));
      if (!body.contains(sentence)) {
        body.add(1 + random.nextInt(body.size()), sentence);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < body.size(); i++) {
      text.append(i == 0 ? "" : i % 2 == 0 ? "\n\n" : " ").append(body.get(i));
    }
    return text.toString();
  }

  private Article article(
      String id, String title, String text, LocalDate day, SplittableRandom random) {
    int outlet = SyntheticNames.zipf(random, outlets + 1);
    // Most write on the day; the later, the fewer.
    LocalDate published = day.plusDays(SyntheticNames.zipf(random, 4));
    String date = random.nextDouble() < UNDATED ? null : published.toString();
    return new Article(id, names.outlet(outlet), date, title, null, "synthetic", text);
  }

  private Written copy(String id, Written original, SplittableRandom random) {
    Article article = original.article();
    boolean credited = random.nextBoolean();
    String text = credited ? article.text() + "\n\nSource: " + article.outlet() : article.text();
    LocalDate day = article.publishedDay().orElse(LocalDate.of(2024, 1, 1));
    return new Written(
        article(id, article.title(), text, day, random), original.told(), original.otherwise());
  }

  /**
   * Each article against the one before it: what both tell, they agree on, or one tells it
   * otherwise.
   */
  private static List<SyntheticRelation> relations(List<Written> written) {
    List<SyntheticRelation> relations = new ArrayList<>();
    for (int i = 1; i < written.size(); i++) {
      Written a = written.get(i - 1);
      Written b = written.get(i);
      for (Map.Entry<String, String> aspect : ASPECTS.entrySet()) {
        String fact = aspect.getKey();
        if (a.told().containsKey(fact) && b.told().containsKey(fact)) {
          boolean differs = a.otherwise().equals(fact) != b.otherwise().equals(fact);
          relations.add(
              new SyntheticRelation(
                  differs ? "DISAGREES" : "AGREES",
                  differs ? aspect.getValue() : "",
                  a.article().id(),
                  a.told().get(fact),
                  b.article().id(),
                  b.told().get(fact)));
        }
      }
    }
    return relations;
  }
}
