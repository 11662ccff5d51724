package org.crosscheck.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invents a news corpus of any size with its gold: a few stories that everybody tells and many that
 * one outlet has alone, names that come up often and rarely, copies, noise, agreements and
 * disagreements. The same for the same size, outlets and seed; each story can be made by itself.
 */
public final class SyntheticCorpus implements Serializable {
  private static final long serialVersionUID = 1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int STORIES_A_DAY = 8;
  private static final int MOST_ARTICLES = 300;
  private static final double TAIL = 1.3;

  private final int articles;
  private final int outlets;
  private final long seed;
  private final SyntheticNames names;
  private final SyntheticSentences sentences = SyntheticSentences.read();

  public SyntheticCorpus(int articles, int outlets, long seed) {
    if (articles < 1 || outlets < 1) {
      throw new IllegalArgumentException(articles + " articles of " + outlets + " outlets");
    }
    this.articles = articles;
    this.outlets = outlets;
    this.seed = seed;
    names = new SyntheticNames(seed, Math.max(400, articles / 3));
  }

  /** The stories one after the other, with as many articles in all as were asked for. */
  public Stream<SyntheticStory> stories() {
    int[] sizes = sizes();
    return IntStream.range(0, sizes.length).mapToObj(number -> story(number, sizes[number]));
  }

  private int[] sizes() {
    IntStream.Builder sizes = IntStream.builder();
    int left = articles;
    for (int number = 0; left > 0; number++) {
      int size = Math.min(left, size(number));
      sizes.add(size);
      left -= size;
    }
    return sizes.build().toArray();
  }

  /** Pareto: most stories have one article, some have very many, none more than outlets tell. */
  private int size(int number) {
    double u = 1 - random(number, "size").nextDouble();
    long size = (long) Math.pow(u, -1 / TAIL);
    return (int) Math.min(size, Math.min(MOST_ARTICLES, 3L * outlets));
  }

  private SyntheticStory story(int number, int size) {
    SplittableRandom random = random(number, "story");
    LocalDate day = FIRST_DAY.plusDays(number / STORIES_A_DAY);
    SyntheticFacts facts = SyntheticFacts.draw(names, sentences, day, random);
    return new SyntheticWriter(names, sentences, outlets)
        .write(String.format(Locale.ROOT, "s%07d", number), facts, size, random);
  }

  private SplittableRandom random(int number, String what) {
    return new SplittableRandom(seed * 1_000_003 + 31L * number + what.hashCode()).split();
  }
}
