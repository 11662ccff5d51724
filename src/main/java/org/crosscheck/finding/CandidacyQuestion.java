package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Whether somebody by name runs for an office or has ruled it out. Who gave up a race that he was
 * in had run, so leaving it is no answer.
 */
final class CandidacyQuestion implements StoryQuestion<CandidacyQuestion.Candidacy> {
  private static final List<Mood> MOODS = List.of(Mood.STATED, Mood.FUTURE);

  private static final double SURE = 0.7;

  private final ComparisonWords words;

  CandidacyQuestion(ComparisonWords words) {
    this.words = words;
  }

  /**
   * Whether somebody runs.
   *
   * @param id the name's id
   * @param form the name as the article has it
   */
  record Candidacy(String id, String form, boolean runs) {
    private String told() {
      return runs ? "yes" : "no";
    }
  }

  @Override
  public List<Candidacy> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    String verb = claim.predicate().lemma();
    boolean forgoes = words.is("forgoing", verb);
    boolean bids = (forgoes || words.is("bidding", verb)) && has(claim, "bid");
    boolean races = (forgoes || words.is("joining", verb)) && has(claim, "race");
    if (!bids && !races
        || !Clauses.isWhole(claim)
        || !MOODS.contains(claim.mood())
        || claim.polarity() != Polarity.POSITIVE
        || wording.words().stream().noneMatch(w -> words.is("elected", w.key()))) {
      return List.of();
    }
    return runner(mention).map(n -> new Candidacy(n.nameId(), n.form(), !forgoes)).stream()
        .toList();
  }

  /** Whether a word of a kind stands after the verb. */
  private boolean has(Claim claim, String kind) {
    return claim.arguments().stream()
        .filter(a -> a.role() != Role.AGENT && a.span().start() >= claim.predicate().end())
        .anyMatch(a -> words.is(kind, a.head()));
  }

  /** The person at the doer's head, or whom the doer's words only describe after a comma. */
  private static Optional<NameUse> runner(EventMention mention) {
    Claim claim = mention.claim();
    Optional<Argument> doer =
        claim.arguments().stream()
            .filter(a -> a.role() == Role.AGENT && a.span().end() <= claim.predicate().start())
            .reduce((a, b) -> b);
    return doer.flatMap(
        d ->
            mention.names().stream()
                .filter(n -> n.part() == claim.part() && n.kind() == EntityKind.PERSON)
                .filter(n -> n.span().touches(d.headSpan()) || isBefore(n, d))
                .findFirst());
  }

  /** Tom Berg, the banker who runs. */
  private static boolean isBefore(NameUse name, Argument argument) {
    return argument.span().start() - name.span().end() == ", ".length();
  }

  @Override
  public boolean areOfOneThing(Candidacy a, Candidacy b) {
    return a.id().equals(b.id());
  }

  @Override
  public boolean exclude(Candidacy a, Candidacy b) {
    return a.runs() != b.runs();
  }

  @Override
  public Verdict verdict(Pair pair, Candidacy a, Candidacy b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.OPPOSITE,
        SURE,
        "candidacy",
        "Whether " + a.form() + " runs for office",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one person?", a.form() + ", " + b.form(), 0.4),
            new Step("Which words exclude each other?", "to run and to rule it out", 0.4)));
  }
}
