package org.crosscheck.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.language.WordNet;
import org.crosscheck.language.WordVectors;
import org.crosscheck.rules.Rules;

/** Observes what two claims share and where they part. */
public final class PairComparer {
  private static final double MOST_RARE = 5;
  private static final double MOST_NAMES = 3;
  private static final double MOST_NUMBERS = 2;
  private static final double MOST_DAYS = 10;

  private final WordCover cover;
  private final ParticipantMatch participants;
  private final Meanings meanings;

  public PairComparer(Meanings meanings) {
    this.meanings = meanings;
    cover = new WordCover(meanings);
    participants = new ParticipantMatch(meanings);
  }

  /** A comparer with the rules' knowledge, WordNet and word vectors. */
  public static PairComparer of(Rules rules) {
    return new PairComparer(
        new Meanings(
            rules.eventClasses(), rules.eventNouns(), WordNet.shared(), new WordVectors()));
  }

  /** The observations with the names of whom they are on. */
  public PairObservation observe(ClaimProfile a, ClaimProfile b) {
    return PairObservation.of(a, b, compare(a, b));
  }

  /** The observations; the same for both orders of the pair. */
  public PairFeatures compare(ClaimProfile a, ClaimProfile b) {
    PairFeatures f = new PairFeatures();
    f.set(PairFeature.START, 1);
    wording(a, b, f);
    predicates(a, b, f);
    participants(a, b, f);
    quantities(a, b, f);
    times(a, b, f);
    quotations(a.quoted(), b.quoted(), f);
    ContextComparer.compare(a, b, f);
    f.set(PairFeature.COVERED, f.get(PairFeature.LENGTH) * f.get(PairFeature.CONTEXT_LESS));
    f.set(PairFeature.HEADLINES, a.headline() && b.headline());
    f.set(PairFeature.SAME_ARTICLE, a.articleId().equals(b.articleId()));
    f.set(PairFeature.OTHER_STORY, !a.storyId().equals(b.storyId()));
    return f;
  }

  private void wording(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    double[] covered = cover.both(a.words(), b.words());
    f.set(PairFeature.WORDS_LESS, Math.min(covered[0], covered[1]));
    f.set(PairFeature.WORDS_MORE, Math.max(covered[0], covered[1]));
    List<ProfileWord> shared = WordCover.shared(a.words(), b.words());
    f.set(PairFeature.RARE_WORDS, WordCover.squares(shared, null) / MOST_RARE);
    f.set(PairFeature.NAMES, WordCover.squares(shared, WordKind.NAME) / MOST_NAMES);
    if (!a.noun() && !b.noun()) {
      f.set(PairFeature.CLAUSES, 1);
      f.set(PairFeature.CLAUSE_WORDS, WordCover.cosine(a.words(), b.words()));
      f.set(PairFeature.CLAUSE_RARE_WORDS, f.get(PairFeature.RARE_WORDS));
    }
    long numbers = shared.stream().filter(w -> w.kind() == WordKind.NUMBER).count();
    f.set(PairFeature.NUMBERS, Math.min(numbers, MOST_NUMBERS) / MOST_NUMBERS);
    f.set(PairFeature.NUMBERS_APART, numbers == 0 && hasNumber(a) && hasNumber(b));
    f.set(PairFeature.SENTENCE, WordCover.cosine(a.sentenceWords(), b.sentenceWords()));
    double lesser = Math.min(WordCover.sum(a.words()), WordCover.sum(b.words()));
    double greater = Math.max(WordCover.sum(a.words()), WordCover.sum(b.words()));
    f.set(PairFeature.LENGTH, Math.log1p(lesser));
    f.set(PairFeature.LENGTH_RATIO, Math.log1p(greater) - Math.log1p(lesser));
  }

  private static boolean hasNumber(ClaimProfile claim) {
    return claim.words().stream().anyMatch(w -> w.kind() == WordKind.NUMBER);
  }

  private void predicates(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    double meaning = 0;
    double usage = 0;
    double rare = 0;
    for (ProfileWord x : a.predicates()) {
      for (ProfileWord y : b.predicates()) {
        meaning = Math.max(meaning, meanings.ofPredicates(x.form(), y.form()));
        usage = Math.max(usage, meanings.byUsage(x.form(), y.form()));
        rare = Math.max(rare, x.form().equals(y.form()) ? x.weight() : 0);
      }
    }
    f.set(PairFeature.PREDICATE, meaning);
    f.set(PairFeature.PREDICATE_USAGE, usage);
    f.set(PairFeature.PREDICATE_RARE, rare);
    f.set(PairFeature.BOTH_REPORT, a.reports() && b.reports());
    f.set(PairFeature.ONE_REPORTS, a.reports() != b.reports());
    double near = Math.max(meaning, 0.8 * usage);
    f.set(PairFeature.PREDICATE_IN_SENTENCE, near * f.get(PairFeature.SENTENCE));
    f.set(PairFeature.PREDICATE_IN_WORDS, near * f.get(PairFeature.WORDS_LESS));
  }

  private void participants(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    f.set(PairFeature.AGENT, participants.inRole(a, b, Role.AGENT));
    f.set(PairFeature.PATIENT, participants.inRole(a, b, Role.PATIENT));
    f.set(PairFeature.PARTICIPANTS, participants.inAnyRole(a, b));
    f.set(PairFeature.AGENTS_APART, participants.areApart(a, b, Role.AGENT));
    f.set(PairFeature.PATIENTS_APART, participants.areApart(a, b, Role.PATIENT));
    f.set(PairFeature.PLACES_APART, participants.areApart(a, b, Role.PLACE));
  }

  private static void quantities(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    boolean same = false;
    boolean other = false;
    for (Quantity x : a.quantities()) {
      for (Quantity y : b.quantities()) {
        if (countsTheSame(x, y)) {
          boolean equal = Objects.equals(x.low(), y.low()) && Objects.equals(x.high(), y.high());
          same |= equal;
          other |= !equal;
        }
      }
    }
    f.set(PairFeature.QUANTITY_SAME, same);
    f.set(PairFeature.QUANTITY_OTHER, other && !same);
  }

  private static boolean countsTheSame(Quantity x, Quantity y) {
    if (!x.unit().equals(y.unit())) {
      return false;
    }
    boolean state = !x.state().isEmpty() && x.state().equals(y.state());
    boolean counted = !x.counted().isEmpty() && x.counted().equals(y.counted());
    return state || counted || !x.unit().equals("count");
  }

  private static void times(ClaimProfile a, ClaimProfile b, PairFeatures f) {
    if (a.fromDay() != null && b.fromDay() != null) {
      int days = daysBetween(a, b);
      f.set(PairFeature.TIMES_MEET, days <= 0);
      f.set(PairFeature.TIMES_APART, days <= 0 ? 0 : Math.min(days, MOST_DAYS) / MOST_DAYS);
    }
  }

  /** Days from one interval to the other, 0 or less where they meet; both claims have one. */
  static int daysBetween(ClaimProfile a, ClaimProfile b) {
    return Math.max(a.fromDay() - b.toDay(), b.fromDay() - a.toDay());
  }

  private static void quotations(List<String> a, List<String> b, PairFeatures f) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    boolean both = !a.isEmpty() && !b.isEmpty();
    f.set(
        PairFeature.QUOTED,
        shared.isEmpty() ? 0 : (double) shared.size() / Math.min(a.size(), b.size()));
    f.set(PairFeature.QUOTED_APART, both && shared.isEmpty());
    f.set(PairFeature.ONE_QUOTED, a.isEmpty() != b.isEmpty());
  }
}
