package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crosscheck.claim.Polarity;
import org.crosscheck.finding.BlameReader.Blame;
import org.crosscheck.rules.Rules;

/**
 * Compares whom a story's articles hold responsible, whatever events their sentences were put into:
 * a party that is blamed in one and denies it in another, and a party that is blamed in return,
 * where the sentence tells of whom that was said first.
 */
final class StoryBlames {
  /** A story of more is compared by the first of them: pairs grow with the square. */
  private static final int MOST_CHARGES = 120;

  private static final double SURE = 0.7;

  /** Less sure where nobody blames: the deed is told with its doer. */
  private static final double DONE = 0.66;

  /**
   * What "which" stands for, the words before it say: rather quoted are clauses that stand alone.
   */
  private static final double ALONE = 0.05;

  /** The party, the deed and what it was done with. */
  private static final double LEAST_SHARED = 2.5;

  private final BlameReader reader;
  private final CountryWords countries;
  private final PairComparer pairComparer;

  StoryBlames(Rules rules, PairComparer pairComparer) {
    reader = new BlameReader(rules.comparisonWords());
    countries = new CountryWords(rules.countries(), rules.roles());
    this.pairComparer = pairComparer;
  }

  /** A list of verdicts for each finding. */
  List<List<PairVerdict>> compare(
      List<EventClaim> claims, Map<String, SentenceFacts> facts, IncidentEvidence incidents) {
    Charges charges = charges(claims);
    List<PairVerdict> found = new ArrayList<>();
    for (Dispute dispute : charges.disputes()) {
      Pair pair = pairComparer.read(dispute.a().at(), dispute.b().at(), facts);
      double evidence = incidents.of(pair);
      if (evidence >= 0 && !Times.areApart(pair) && isOneDeed(dispute, facts)) {
        found.add(new PairVerdict(pair, verdict(dispute, pair, evidence, charges)));
      }
    }
    return VerdictGroups.byAnswers(found);
  }

  /** Knows the verdicts on pairs of sentences that these findings tell already. */
  static Predicate<PairVerdict> told(List<List<PairVerdict>> findings) {
    Set<String> told = new TreeSet<>();
    findings.stream().flatMap(List::stream).map(PairVerdict::both).forEach(told::add);
    return p -> p.verdict().rule().equals(BlameComparison.RULE) && told.contains(p.both());
  }

  private Charges charges(List<EventClaim> claims) {
    Clauses clauses = new Clauses(claims);
    return new Charges(
        claims.stream()
            .flatMap(c -> charges(c, clauses).stream())
            .filter(Charge::counts)
            .limit(MOST_CHARGES)
            .toList());
  }

  private List<Charge> charges(EventClaim claim, Clauses clauses) {
    Wording wording = pairComparer.wording(claim.mention());
    List<Blame> blames = reader.read(claim.mention(), wording);
    if (blames.isEmpty()) {
      return List.of();
    }
    EventClaim at = isRejected(claim, wording) ? clauses.around(claim) : claim;
    return blames.stream()
        .map(b -> new Charge(at, b, at != claim, countries.of(b.party().words())))
        .toList();
  }

  /** Whether it is negative without a word of its own that says so. */
  private static boolean isRejected(EventClaim claim, Wording wording) {
    return claim.mention().claim().polarity() == Polarity.NEGATIVE
        && wording.words().stream().noneMatch(TextWord::isNegation);
  }

  private boolean isOneDeed(Dispute dispute, Map<String, SentenceFacts> facts) {
    return dispute.isExplicit()
        || pairComparer
                .read(dispute.charged().at(), dispute.answered().at(), facts)
                .match()
                .matched()
            >= LEAST_SHARED;
  }

  private static Verdict verdict(Dispute dispute, Pair pair, double evidence, Charges charges) {
    boolean denied = dispute.isDenied();
    double sure = dispute.isExplicit() ? SURE : DONE;
    return new Verdict(
        Relation.DISAGREES,
        denied ? Aspect.NEGATION : Aspect.ACTOR,
        Confidence.of(pair.standAlone() ? sure + ALONE : sure),
        BlameComparison.RULE,
        denied ? BlameComparison.DENIED : BlameComparison.OTHERS,
        answer(dispute.a(), dispute.a(), charges),
        answer(dispute.b(), denied ? dispute.a() : dispute.b(), charges),
        List.of(
            new Step(
                "Is one party blamed?",
                dispute.isExplicit() ? "yes" : "it is told to have done it",
                0.4),
            new Step(
                "Do the parties stand for each other?",
                denied ? "they are one, which denies it" : "no, one is blamed in return",
                0.4),
            new Step(
                "What shows that it is one incident?",
                "one story, no other day, no other place",
                Math.round(100 * evidence) / 100.0)));
  }

  private static String answer(Charge charge, Charge named, Charges charges) {
    String party = charges.party(named);
    return charge.isCleared() ? BlameComparison.NOT + party : party;
  }
}
