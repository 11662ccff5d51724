package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of two names go together, and which are left over.
 *
 * @param pairs the best pairs, no word in two of them
 * @param restFirst bit set of the first name's words in no pair
 * @param restSecond bit set of the second name's words in no pair
 */
record NameAlignment(List<WordPair> pairs, int restFirst, int restSecond) {

  /** Words less alike than this stay apart. */
  private static final double ALIKE = 0.66;

  private static final double JOINED_ALIKE = 0.86;
  private static final int MOST_JOINED = 3;

  NameAlignment {
    pairs = List.copyOf(pairs);
  }

  static NameAlignment of(WrittenName a, WrittenName b, WordComparer comparer) {
    boolean consonants = a.consonantScript() || b.consonantScript();
    List<WordPair> candidates = new ArrayList<>();
    for (int i = 0; i < a.words().size(); i++) {
      for (int j = 0; j < b.words().size(); j++) {
        WordPair pair = comparer.compare(a.words().get(i), b.words().get(j), consonants);
        if (pair.likeness() >= ALIKE) {
          candidates.add(new WordPair(1 << i, 1 << j, pair.likeness(), pair.how()));
        }
      }
    }
    if (a.words().size() != b.words().size() || candidates.size() < a.words().size()) {
      addJoined(candidates, a, b, comparer, false);
      addJoined(candidates, b, a, comparer, true);
    }
    return choose(candidates, (1 << a.words().size()) - 1, (1 << b.words().size()) - 1);
  }

  /** Two or three words of {@code a} that together are one word of {@code b}. */
  private static void addJoined(
      List<WordPair> candidates,
      WrittenName a,
      WrittenName b,
      WordComparer comparer,
      boolean swap) {
    for (int from = 0; from < a.words().size(); from++) {
      StringBuilder joined = new StringBuilder(a.words().get(from).sounds());
      int bits = 1 << from;
      for (int to = from + 1; to < Math.min(a.words().size(), from + MOST_JOINED); to++) {
        joined.append(a.words().get(to).sounds());
        bits |= 1 << to;
        for (int j = 0; j < b.words().size(); j++) {
          String other = b.words().get(j).sounds();
          if (Math.abs(other.length() - joined.length()) > 2) {
            continue;
          }
          double likeness =
              comparer.similarity(
                  joined.toString(), other, a.consonantScript() || b.consonantScript());
          if (likeness >= JOINED_ALIKE) {
            candidates.add(
                new WordPair(
                    swap ? 1 << j : bits, swap ? bits : 1 << j, likeness, WordPair.How.JOINED));
          }
        }
      }
    }
  }

  private static NameAlignment choose(List<WordPair> candidates, int first, int second) {
    candidates.sort(WordPair.BEST_FIRST);
    List<WordPair> chosen = new ArrayList<>();
    int freeFirst = first;
    int freeSecond = second;
    for (WordPair pair : candidates) {
      boolean free =
          (pair.first() & freeFirst) == pair.first()
              && (pair.second() & freeSecond) == pair.second();
      if (free) {
        chosen.add(pair);
        freeFirst &= ~pair.first();
        freeSecond &= ~pair.second();
      }
    }
    return new NameAlignment(chosen, freeFirst, freeSecond);
  }
}
