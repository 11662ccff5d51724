package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.rules.Rules;

/** How surely two clusters of forms are one person. */
final class PersonLikeness implements Serializable {
  private static final long serialVersionUID = 1;
  private final NameMatcher matcher;
  private final Set<String> forbidden = new HashSet<>();

  PersonLikeness(Rules rules) {
    matcher = new NameMatcher(rules);
    rules.forbidden().pairs().forEach(p -> forbidden.add(pairKey(p.first(), p.second())));
  }

  private static String pairKey(String a, String b) {
    String x = Forms.folded(a);
    String y = Forms.folded(b);
    return x.compareTo(y) <= 0 ? x + "|" + y : y + "|" + x;
  }

  WrittenName read(String form) {
    return matcher.read(form);
  }

  /** The score of every pair of clusters, by their canonical forms. */
  double[][] scores(List<NameCluster> clusters) {
    List<WrittenName> names = new ArrayList<>();
    clusters.forEach(c -> names.add(read(c.canonical())));
    double[][] scores = new double[clusters.size()][clusters.size()];
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean apart = isForbidden(clusters.get(i), clusters.get(j));
        scores[i][j] = apart ? 0 : score(names.get(i), names.get(j));
        scores[j][i] = scores[i][j];
      }
    }
    withoutAmbiguous(scores, names);
    return scores;
  }

  private boolean isForbidden(NameCluster a, NameCluster b) {
    boolean twoKnown = a.known() && b.known() && !a.canonical().equals(b.canonical());
    return twoKnown || forbidden.contains(pairKey(a.canonical(), b.canonical()));
  }

  private double score(WrittenName a, WrittenName b) {
    if (a.words().size() == 1 != (b.words().size() == 1)) {
      // A surname alone is joined by what the articles say, not by its spelling.
      return 0;
    }
    if (a.words().size() == 1 && a.titleGender() != b.titleGender()) {
      // A title is kept only where somebody else has the same surname.
      return 0;
    }
    boolean swap = a.joined().compareTo(b.joined()) > 0;
    return swap ? matcher.score(b, a) : matcher.score(a, b);
  }

  /**
   * A name that is part of two longer ones that are not each other's joins neither: Ali Hassan is
   * not Ali Hassan al-Majid where there is an Ali Hassan Khalil too.
   */
  private static void withoutAmbiguous(double[][] scores, List<WrittenName> names) {
    double[][] before = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      before[i] = scores[i].clone();
    }
    for (int i = 0; i < scores.length; i++) {
      int words = names.get(i).words().size();
      List<Integer> longer = new ArrayList<>();
      for (int j = 0; j < scores.length; j++) {
        if (before[i][j] >= 0.5 && names.get(j).words().size() > words) {
          longer.add(j);
        }
      }
      if (disagree(longer, before)) {
        for (int j : longer) {
          scores[i][j] = 0;
          scores[j][i] = 0;
        }
      }
    }
  }

  private static boolean disagree(List<Integer> members, double[][] scores) {
    for (int i : members) {
      for (int j : members) {
        if (i < j && scores[i][j] < 0.5) {
          return true;
        }
      }
    }
    return false;
  }

  /** The link between two clusters in words. */
  String why(NameCluster a, NameCluster b) {
    NameMatch match = matcher.match(a.canonical(), b.canonical());
    return String.format(
        Locale.ROOT,
        "%s ~ %s (%.2f): %s",
        a.canonical(),
        b.canonical(),
        match.score(),
        match.explanation());
  }
}
