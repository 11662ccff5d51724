package org.crosscheck.event;

import java.util.Collections;
import java.util.List;

/** Observes how two claims stand: who says them, in which sentence, of which day, how far down. */
final class ContextComparer {
  private static final double MOST_NAMES = 3;

  private ContextComparer() {}

  static void compare(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    speakers(a, b, f);
    sentences(a, b, f);
    days(a.days(), b.days(), f);
    f.set(PairFeature.ONE_STATED, a.stated() != b.stated());
    f.set(PairFeature.POSITION, Math.abs(a.position() - b.position()));
  }

  private static void speakers(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    boolean bothCredited = !a.speaker().isEmpty() && !b.speaker().isEmpty();
    boolean same = bothCredited && Meanings.ofNames(a.speaker(), b.speaker()) > 0.5;
    f.set(PairFeature.SAME_SPEAKER, same);
    f.set(PairFeature.OTHER_SPEAKER, bothCredited && !same);
    f.set(PairFeature.ONE_CREDITED, a.speaker().isEmpty() != b.speaker().isEmpty());
  }

  private static void sentences(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    double inB = WordCover.share(a.words(), b.sentenceWords());
    double inA = WordCover.share(b.words(), a.sentenceWords());
    f.set(PairFeature.CONTEXT_LESS, Math.min(inA, inB));
    f.set(PairFeature.CONTEXT_MORE, Math.max(inA, inB));
    double missing =
        Math.min(
            missingNames(a.sentenceWords(), b.sentenceWords()),
            missingNames(b.sentenceWords(), a.sentenceWords()));
    f.set(PairFeature.NAMES_MISSING, Math.min(missing, MOST_NAMES) / MOST_NAMES);
  }

  private static double missingNames(List<ProfileWord> of, List<ProfileWord> in) {
    double missing = 0;
    for (ProfileWord name : of) {
      missing += name.kind() == WordKind.NAME ? name.weight() * (1 - nearest(name, in)) : 0;
    }
    return missing;
  }

  private static double nearest(ProfileWord name, List<ProfileWord> in) {
    double best = 0;
    for (int i = 0; i < in.size() && best < 1; i++) {
      if (in.get(i).kind() == WordKind.NAME) {
        best = Math.max(best, Meanings.ofNames(name.form(), in.get(i).form()));
      }
    }
    return best;
  }

  private static void days(List<Integer> a, List<Integer> b, PairFeatures f) {
    boolean bothDated = !a.isEmpty() && !b.isEmpty();
    boolean apart = Collections.disjoint(a, b);
    f.set(PairFeature.DAYS_MEET, bothDated && !apart);
    f.set(PairFeature.DAYS_APART, bothDated && apart);
  }
}
