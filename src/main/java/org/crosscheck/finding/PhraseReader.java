package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.rules.Phrases;
import org.crosscheck.rules.Phrases.Phrase;

/**
 * Finds turns of phrase in a wording, the longest first and none inside another; what goes down
 * falls or sinks or loses.
 */
final class PhraseReader {
  /** Between "turn" and "down" stand no more words than this. */
  private static final int WIDEST = 5;

  private static final String BE = "be";

  /** Who stays in jail is in jail. */
  private static final List<String> STAYING = List.of("remain", "stay", "keep");

  private final Phrases phrases;
  private final WordMeaning meaning;

  PhraseReader(Phrases phrases, WordMeaning meaning) {
    this.phrases = phrases;
    this.meaning = meaning;
  }

  /**
   * A turn of phrase in a wording.
   *
   * @param from index of its first word
   * @param to index after its last
   * @param own its own words
   * @param gap the words inside that do not belong to it
   */
  record Found(Phrase phrase, int from, int to, List<TextWord> own, List<TextWord> gap) {
    Found {
      own = List.copyOf(own);
      gap = List.copyOf(gap);
    }
  }

  List<Found> read(Wording wording) {
    List<Found> found = new ArrayList<>();
    List<TextWord> words = wording.words();
    int at = 0;
    while (at < words.size()) {
      List<Found> longest = longest(words, at);
      found.addAll(longest);
      at = longest.isEmpty() ? at + 1 : longest.get(0).to();
    }
    return found;
  }

  private List<Found> longest(List<TextWord> words, int at) {
    List<Found> best = new ArrayList<>();
    Set<String> bases = new TreeSet<>(meaning.bases(words.get(at).key()));
    if (STAYING.stream().anyMatch(bases::contains)) {
      bases.add(BE);
    }
    for (String base : bases) {
      for (Phrase phrase : phrases.startingWith(base)) {
        Found found = find(phrase, words, at);
        if (found != null && !best.isEmpty() && found.own().size() > best.get(0).own().size()) {
          best.clear();
        }
        if (found != null && (best.isEmpty() || found.own().equals(best.get(0).own()))) {
          best.add(found);
        }
      }
    }
    return best;
  }

  private Found find(Phrase phrase, List<TextWord> words, int start) {
    List<TextWord> own = new ArrayList<>();
    List<TextWord> gap = new ArrayList<>();
    int at = start;
    boolean open = false;
    for (String word : phrase.words()) {
      if (word.equals(Phrases.GAP)) {
        open = true;
        continue;
      }
      int next = indexOf(word, words, at, open ? WIDEST : isAdverb(words, at) ? 2 : 1);
      if (next < 0) {
        return null;
      }
      gap.addAll(words.subList(at, open ? next : at));
      own.add(words.get(next));
      at = next + 1;
      open = false;
    }
    return new Found(phrase, start, at, own, gap);
  }

  /** The reporter's "still", "not" and "now" stand inside a phrase without changing it. */
  private static boolean isAdverb(List<TextWord> words, int at) {
    return at < words.size()
        && (words.get(at).key().endsWith("ly")
            || List.of("still", "now", "already", "not", "also").contains(words.get(at).key()));
  }

  private int indexOf(String base, List<TextWord> words, int from, int within) {
    for (int i = from; i < Math.min(words.size(), from + within); i++) {
      Set<String> bases = meaning.bases(words.get(i).key());
      if (bases.contains(base) || base.equals(BE) && STAYING.stream().anyMatch(bases::contains)) {
        return i;
      }
    }
    return -1;
  }
}
