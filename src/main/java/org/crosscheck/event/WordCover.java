package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;

/** Measures how much of one claim's words another claim has; words are sorted by form. */
final class WordCover {
  private final Meanings meanings;

  WordCover(Meanings meanings) {
    this.meanings = meanings;
  }

  /**
   * The share of {@code a}'s words that {@code b} has or comes near to, and the other way round;
   * rare words count more.
   */
  double[] both(List<ProfileWord> a, List<ProfileWord> b) {
    double[] bestOfB = new double[b.size()];
    double found = 0;
    for (ProfileWord word : a) {
      double best = 0;
      for (int i = 0; i < bestOfB.length; i++) {
        double near = near(word, b.get(i));
        best = Math.max(best, near);
        bestOfB[i] = Math.max(bestOfB[i], near);
      }
      found += word.weight() * best;
    }
    double foundOfB = 0;
    for (int i = 0; i < bestOfB.length; i++) {
      foundOfB += b.get(i).weight() * bestOfB[i];
    }
    return new double[] {share(found, sum(a)), share(foundOfB, sum(b))};
  }

  private double near(ProfileWord a, ProfileWord b) {
    if (a.form().equals(b.form())) {
      return 1;
    }
    if (a.kind() != b.kind() || a.kind() == WordKind.NUMBER) {
      return 0;
    }
    return a.kind() == WordKind.NAME
        ? Meanings.ofNames(a.form(), b.form())
        : meanings.ofWords(a.form(), b.form());
  }

  /** The share of {@code a}'s words that {@code b} has, the same words only. */
  static double share(List<ProfileWord> a, List<ProfileWord> b) {
    return share(sum(shared(a, b)), sum(a));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  static double sum(List<ProfileWord> words) {
    double sum = 0;
    for (ProfileWord word : words) {
      sum += word.weight();
    }
    return sum;
  }

  /** The words that both have. */
  static List<ProfileWord> shared(List<ProfileWord> a, List<ProfileWord> b) {
    List<ProfileWord> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).form().compareTo(b.get(j).form());
      if (order == 0) {
        shared.add(a.get(i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Sum of the squared weights of the words of a kind, of all kinds for null. */
  static double squares(List<ProfileWord> words, WordKind kind) {
    double sum = 0;
    for (ProfileWord word : words) {
      sum += kind == null || word.kind() == kind ? word.weight() * word.weight() : 0;
    }
    return sum;
  }

  static double cosine(List<ProfileWord> a, List<ProfileWord> b) {
    double lengths = Math.sqrt(squares(a, null) * squares(b, null));
    return lengths == 0 ? 0 : squares(shared(a, b), null) / lengths;
  }
}
