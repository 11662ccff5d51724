package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;

/** Finds one happening for which two claims give different causes or reasons. */
final class CauseComparison implements Comparison {
  private final WordMeaning meaning;

  CauseComparison(WordMeaning meaning) {
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Argument> a = causes(pair.claimA());
    List<Argument> b = causes(pair.claimB());
    if (a.isEmpty()
        || b.isEmpty()
        || !pair.haveSamePredicate()
        || LightVerbs.holds(pair.claimA().predicate().lemma())
        || areRelated(a.get(0), b.get(0))) {
      return List.of();
    }
    boolean shared = sharePatient(pair);
    double sure = Confidence.of(0.35 + (shared ? 0.25 : 0) + (pair.isOneMatter() ? 0.1 : 0));
    return List.of(
        new Verdict(
            sure < 0.6 ? Relation.UNDECIDED : Relation.DISAGREES,
            Aspect.CAUSE,
            sure,
            "cause",
            "Why it happened",
            a.get(0).text(),
            b.get(0).text(),
            List.of(
                new Step(
                    "Is it the same happening?", shared ? "it befalls the same" : "not sure", sure),
                new Step("Are the reasons the same?", "they share no word of one meaning", 0.5))));
  }

  private static List<Argument> causes(Claim claim) {
    return claim.arguments().stream().filter(a -> a.role() == Role.CAUSE && tells(a)).toList();
  }

  /** A pronoun names no reason; "for" does so only before a doing: fined for speeding. */
  private static boolean tells(Argument cause) {
    List<TextWord> words = Wording.of(cause.text()).words();
    boolean doing = words.stream().limit(3).anyMatch(w -> w.key().endsWith("ing"));
    return words.stream().anyMatch(TextWord::isContent)
        && (!cause.preposition().equals("for") || doing);
  }

  private boolean areRelated(Argument a, Argument b) {
    return ContentMatch.of(Wording.of(a.text()).content(), Wording.of(b.text()).content(), meaning)
            .matched()
        > 0;
  }

  private static boolean sharePatient(Pair pair) {
    List<String> heads = new ArrayList<>();
    pair.claimA().arguments().stream()
        .filter(a -> a.role() == Role.PATIENT)
        .forEach(a -> heads.add(a.head()));
    return pair.claimB().arguments().stream()
        .anyMatch(b -> b.role() == Role.PATIENT && heads.contains(b.head()));
  }
}
