package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Quantity;
import org.crosscheck.name.EntityKind;

/** Names what else could explain why two claims differ, for the reader to rule out. */
final class Explanations {
  private Explanations() {}

  /** Plain sentences, none where the claims do not differ. */
  static List<String> of(Pair pair, Verdict verdict) {
    if (verdict.relation() == Relation.AGREES) {
      return List.of();
    }
    List<String> found = new ArrayList<>(verdict.mayExplain());
    if (verdict.relation() == Relation.DISAGREES || verdict.relation() == Relation.UNDECIDED) {
      addTime(pair, found);
      addScope(pair, verdict, found);
      addSources(pair, found);
      addHedge(pair.claimA(), pair.claimB(), found);
      addHedge(pair.claimB(), pair.claimA(), found);
    }
    return found;
  }

  private static void addTime(Pair pair, List<String> found) {
    String first = pair.a().published();
    String second = pair.b().published();
    if (first == null || second == null) {
      found.add("Not both articles are dated: one may know more than the other.");
    } else if (!Times.day(first).equals(Times.day(second))) {
      found.add(
          "A later report: %s wrote on %s, %s on %s."
              .formatted(
                  pair.claimA().outlet(),
                  DateWords.day(Times.day(first)),
                  pair.claimB().outlet(),
                  DateWords.day(Times.day(second))));
    }
  }

  private static void addScope(Pair pair, Verdict verdict, List<String> found) {
    if (!verdict.aspect().equals(Aspect.QUANTITY)) {
      return;
    }
    Set<String> a = scopes(pair.factsA());
    Set<String> b = scopes(pair.factsB());
    if (!a.equals(b)) {
      found.add("Another scope: %s against %s.".formatted(listed(a), listed(b)));
    }
    if (PlaceMatch.of(pair) == PlaceMatch.ONE_SILENT && !haveOnePlace(pair)) {
      found.add("Another place: not both name one.");
    }
  }

  /** Whether the sentences around name one place, if not the claims themselves. */
  private static boolean haveOnePlace(Pair pair) {
    return pair.a().names().stream()
        .filter(n -> n.kind() == EntityKind.PLACE)
        .anyMatch(n -> pair.b().names().stream().anyMatch(o -> o.nameId().equals(n.nameId())));
  }

  private static Set<String> scopes(SentenceFacts facts) {
    return facts.quantities().stream()
        .map(Quantity::scope)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String listed(Set<String> scopes) {
    return scopes.isEmpty() ? "none stated" : String.join(", ", scopes);
  }

  private static void addSources(Pair pair, List<String> found) {
    String a = Words.speaker(pair.claimA());
    String b = Words.speaker(pair.claimB());
    if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
      found.add("Other sources: %s against %s.".formatted(a, b));
    } else if (a.isEmpty() != b.isEmpty()) {
      Claim own = a.isEmpty() ? pair.claimA() : pair.claimB();
      found.add("Only one names a source; %s tells it in its own voice.".formatted(own.outlet()));
    }
  }

  private static void addHedge(Claim hedged, Claim other, List<String> found) {
    if (hedged.certainty() != Certainty.CERTAIN && other.certainty() == Certainty.CERTAIN
        || hedged.mood() == Mood.FUTURE && other.mood() == Mood.STATED) {
      found.add("%s puts it less firmly.".formatted(hedged.outlet()));
    }
  }
}
