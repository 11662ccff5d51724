package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/**
 * Whether a house passed a bill at some time or rejected it. A bill that clears a house is passed
 * by it, so doer and object change places; of a bill that comes up twice the times differ.
 */
final class PassageQuestion implements StoryQuestion<PassageQuestion.Passage> {
  private static final double SURE = 0.7;

  private final ComparisonWords words;

  PassageQuestion(ComparisonWords words) {
    this.words = words;
  }

  /**
   * What became of a bill.
   *
   * @param house the body that voted
   * @param which the other words that tell which body: upper, Karian
   * @param when the days of the vote
   */
  record Passage(String house, Set<String> which, boolean passed, TimeExpression when) {
    private String told() {
      return passed ? "yes" : "no";
    }
  }

  @Override
  public List<Passage> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    String verb = claim.predicate().lemma();
    boolean passed = words.is("passing", verb);
    if (!passed && !words.is("rejecting", verb)
        || !Clauses.isWhole(claim)
        || claim.mood() != Mood.STATED
        || claim.polarity() != Polarity.POSITIVE) {
      return List.of();
    }
    Optional<Argument> house = house(claim);
    Optional<TimeExpression> when = after(claim);
    return house.isPresent() && when.isPresent() && one(claim, "bill").isPresent()
        ? List.of(new Passage(key(house.get()), which(house.get()), passed, when.get()))
        : List.of();
  }

  /** The house that passes a bill, or that a bill passes; a White House votes on none. */
  private Optional<Argument> house(Claim claim) {
    boolean passes = words.is("clearing", claim.predicate().lemma());
    return one(claim, "house")
        .filter(a -> a.role() == Role.AGENT || passes && a.role() == Role.PATIENT)
        .filter(a -> !which(a).contains("white"));
  }

  private static Set<String> which(Argument house) {
    return Wording.of(house.text()).words().stream()
        .filter(TextWord::isContent)
        .map(TextWord::key)
        .filter(k -> !k.equals(key(house)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first day or days told after the verb: what stands before it may date another doing. */
  private static Optional<TimeExpression> after(Claim claim) {
    return claim.times().stream()
        .filter(t -> t.start() >= claim.predicate().end() && claim.span().contains(t.span()))
        .filter(t -> Times.isMoment(t) && Times.hasDays(t))
        .findFirst();
  }

  private static String key(Argument argument) {
    return TextWord.key(argument.head());
  }

  /** The only participant whose head is a word of a kind. */
  private Optional<Argument> one(Claim claim, String kind) {
    List<Argument> found = claim.arguments().stream().filter(a -> words.is(kind, key(a))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public boolean areOfOneThing(Passage a, Passage b) {
    boolean one = a.which().containsAll(b.which()) || b.which().containsAll(a.which());
    return one
        && a.house().equals(b.house())
        && a.when().from().equals(b.when().from())
        && a.when().to().equals(b.when().to());
  }

  @Override
  public boolean exclude(Passage a, Passage b) {
    return a.passed() != b.passed();
  }

  @Override
  public Verdict verdict(Pair pair, Passage a, Passage b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.OPPOSITE,
        SURE,
        "passage",
        "Whether the " + a.house() + " passed it",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one vote?", "one house, the same days", 0.4),
            new Step("Which words exclude each other?", "to pass and to reject", 0.4)),
        List.of("There may have been two votes."));
  }
}
