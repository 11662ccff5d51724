package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.Weights;

/**
 * Judges how likely two claims speak of one event, with the reasons.
 *
 * <p>Clauses of two articles must in addition be likely to state one thing: in long articles the
 * same deed with the same names comes again and again, at other times and to other people.
 */
public final class PairScorer {
  private static final int REASONS = 5;

  /** Outlets differ in a date by days; events so far apart are two, unless word for word alike. */
  private static final int FAR_APART_DAYS = 25;

  private static final double WORD_FOR_WORD = 0.8;

  private final PairComparer comparer;
  private final Logit event;
  private final Logit statement;

  /**
   * @param events what observations say for one event
   * @param statements what they say for one statement
   */
  public PairScorer(PairComparer comparer, Weights events, Weights statements) {
    this.comparer = comparer;
    event = new Logit(events);
    statement = new Logit(statements);
  }

  /** A scorer with the rules' knowledge, WordNet and word vectors. */
  public static PairScorer of(Rules rules) {
    return new PairScorer(PairComparer.of(rules), rules.eventWeights(), rules.statementWeights());
  }

  /** The link between two claims; one of at least {@code strong}, or of one statement, says why. */
  public ClaimLink score(ClaimProfile a, ClaimProfile b, double strong) {
    return a.claimId().compareTo(b.claimId()) < 0 ? link(a, b, strong) : link(b, a, strong);
  }

  private ClaimLink link(ClaimProfile a, ClaimProfile b, double strong) {
    CandidatePair pair = new CandidatePair(a, b);
    if (!pair.mayMeet()) {
      return new ClaimLink(a.claimId(), b.claimId(), 0, "");
    }
    PairFeatures seen = comparer.compare(a, b);
    boolean clauses = pair.areClausesOfTwoArticles();
    double one = clauses ? Logit.likelihood(statement.of(seen)) : 0;
    double weight = clauses && one < ClaimLink.LIKELY ? 0 : Logit.likelihood(event.of(seen));
    ClaimLink link =
        new ClaimLink(
            a.claimId(),
            b.claimId(),
            a.storyId().equals(b.storyId()) ? a.storyId() : "",
            weight,
            one,
            veto(a, b, seen),
            List.of());
    return weight < strong && !link.isOneStatement() ? link : link.with(reasons(pair, seen));
  }

  private static String veto(ClaimProfile a, ClaimProfile b, PairFeatures seen) {
    boolean dated = a.fromDay() != null && b.fromDay() != null;
    if (dated
        && PairComparer.daysBetween(a, b) > FAR_APART_DAYS
        && seen.get(PairFeature.WORDS_LESS) < WORD_FOR_WORD) {
      return PairComparer.daysBetween(a, b) + " days apart";
    }
    return "";
  }

  private List<Reason> reasons(CandidatePair pair, PairFeatures seen) {
    ClaimProfile a = pair.first();
    ClaimProfile b = pair.second();
    List<Reason> reasons = new ArrayList<>();
    for (PairFeature feature : PairFeature.values()) {
      double added = event.weight(feature) * seen.get(feature);
      if (feature != PairFeature.START && added != 0) {
        reasons.add(
            new Reason(feature.slug(), words(feature, a, b), Math.round(added * 100) / 100.0));
      }
    }
    if (pair.areClausesOfTwoArticles()) {
      String shared = join(WordCover.shared(a.words(), b.words()));
      reasons.add(new Reason("statement", shared, Math.round(statement.of(seen) * 100) / 100.0));
    }
    reasons.sort(
        Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
            .thenComparing(Reason::what));
    return reasons.subList(0, Math.min(REASONS, reasons.size()));
  }

  private static String words(PairFeature feature, ClaimProfile a, ClaimProfile b) {
    return switch (feature) {
      case PREDICATE, PREDICATE_USAGE, PREDICATE_RARE ->
          join(a.predicates()) + " ~ " + join(b.predicates());
      case RARE_WORDS, WORDS_LESS, WORDS_MORE -> join(WordCover.shared(a.words(), b.words()));
      case NAMES -> join(ofKind(WordKind.NAME, a, b));
      case NUMBERS -> join(ofKind(WordKind.NUMBER, a, b));
      case SAME_SPEAKER -> a.speaker() + " ~ " + b.speaker();
      case TIMES_APART -> String.format(Locale.ROOT, "%d days", PairComparer.daysBetween(a, b));
      default -> "";
    };
  }

  private static List<ProfileWord> ofKind(WordKind kind, ClaimProfile a, ClaimProfile b) {
    return WordCover.shared(a.words(), b.words()).stream().filter(w -> w.kind() == kind).toList();
  }

  private static String join(List<ProfileWord> words) {
    return words.stream().map(ProfileWord::form).collect(Collectors.joining(", "));
  }
}
