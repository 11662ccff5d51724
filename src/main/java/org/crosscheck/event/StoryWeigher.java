package org.crosscheck.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.rules.CommonWords;

/**
 * Weighs an article's terms by how rare they are in the corpus, and picks its block keys.
 *
 * <p>Rarity is the corpus's own, smoothed by a background of {@link #BACKGROUND} articles with
 * common words, so that the words of two articles alone are not all taken for what they share.
 */
public final class StoryWeigher implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int BACKGROUND = 100;
  private static final int TITLE_FACTOR = 2;
  private static final int LEAD_FACTOR = 2;
  private static final int MOST_TERMS = 100;
  private static final double RARE_PAIR = 0.002;

  private final CommonWords common;
  private final long articles;

  /**
   * @param articles how many the corpus has
   */
  public StoryWeigher(CommonWords common, long articles) {
    this.common = common;
    this.articles = articles;
  }

  /** The article's vector; {@code frequencies} says in how many articles a term of it stands. */
  public StoryVector weigh(ArticleSketch sketch, Map<String, Long> frequencies) {
    Map<String, Double> all = new TreeMap<>();
    Map<String, Double> headline = new TreeMap<>();
    Map<String, Double> lead = new TreeMap<>();
    Map<String, Double> names = new TreeMap<>();
    Map<String, Double> pairs = new TreeMap<>();
    for (SketchTerm term : sketch.terms()) {
      long frequency = frequencies.getOrDefault(term.form(), 1L);
      double rarity = rarity(term, frequency);
      int mixed = term.body() + LEAD_FACTOR * term.lead();
      if (term.isPair()) {
        pairs.put(term.form(), damped(term.body() + term.title()) * rarity * matchable(frequency));
      } else {
        int title = term.title();
        all.put(term.form(), damped(mixed + (TITLE_FACTOR + LEAD_FACTOR) * title) * rarity);
        headline.put(term.form(), damped(title) * rarity);
        lead.put(term.form(), damped(title + term.lead()) * rarity);
        if (term.isName()) {
          names.put(term.form(), damped(title + term.lead()) * rarity);
        }
      }
    }
    return new StoryVector(
        sketch.articleId(),
        sketch.outlet(),
        sketch.published(),
        day(sketch),
        sketch.title(),
        sketch.daysNamed(),
        TermVector.of(all, MOST_TERMS),
        TermVector.of(headline, MOST_TERMS),
        TermVector.of(lead, MOST_TERMS),
        TermVector.of(names, MOST_TERMS),
        TermVector.of(pairs, MOST_TERMS),
        new BlockKeys(day(sketch)).of(all, pairs, frequencies));
  }

  private static Long day(ArticleSketch sketch) {
    return sketch.published() == null ? null : LocalDate.parse(sketch.published()).toEpochDay();
  }

  private double rarity(SketchTerm term, long frequency) {
    return Math.max(0, Math.log((articles + BACKGROUND) / (frequency + BACKGROUND * share(term))));
  }

  private double share(SketchTerm term) {
    if (!term.isPair()) {
      return common.share(term.form());
    }
    int gap = term.form().indexOf(' ');
    double both =
        common.share(term.form().substring(0, gap)) * common.share(term.form().substring(gap + 1));
    return Math.max(RARE_PAIR, both / 2);
  }

  /** Nearly all pairs of words are an article's own: they say nothing once a corpus is large. */
  private double matchable(long frequency) {
    return frequency > 1 ? 1 : (double) BACKGROUND / (BACKGROUND + articles);
  }

  private static double damped(int count) {
    return count == 0 ? 0 : 1 + Math.log(count);
  }
}
