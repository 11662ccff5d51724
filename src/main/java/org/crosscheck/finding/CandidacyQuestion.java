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

/**
 * Whether somebody by name runs for an office or has ruled it out. Who gave up a race that he was
 * in had run, so leaving it is no answer.
 */
final class CandidacyQuestion implements StoryQuestion<CandidacyQuestion.Candidacy> {
  private static final List<String> STARTING =
      List.of("launch", "announce", "begin", "start", "kick_off", "mount", "declare", "unveil");

  private static final List<String> BIDS = List.of("bid", "campaign", "candidacy", "run");

  /** One joins a campaign to help it, and a race to run. */
  private static final List<String> JOINING = List.of("join", "enter");

  private static final List<String> RACES = List.of("race", "contest", "field");

  private static final List<String> FORGOING =
      List.of("rule_out", "pass_on", "pass", "forgo", "decline", "decide_against");

  private static final List<Mood> MOODS = List.of(Mood.STATED, Mood.FUTURE);

  /** Words that say which office: a campaign may also be one against litter. */
  private static final List<String> OFFICES =
      List.of(
          "president",
          "presidential",
          "presidency",
          "nomination",
          "white",
          "governor",
          "gubernatorial",
          "senate",
          "mayor",
          "mayoral",
          "election",
          "democratic",
          "republican",
          "national",
          "candidates");

  private static final double SURE = 0.7;

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
    boolean forgoes = FORGOING.contains(verb);
    boolean bids = (forgoes || STARTING.contains(verb)) && has(claim, BIDS);
    boolean races = (forgoes || JOINING.contains(verb)) && has(claim, RACES);
    if (!bids && !races
        || !Clauses.isWhole(claim)
        || !MOODS.contains(claim.mood())
        || claim.polarity() != Polarity.POSITIVE
        || wording.words().stream().noneMatch(w -> OFFICES.contains(w.key()))) {
      return List.of();
    }
    return runner(mention).map(n -> new Candidacy(n.nameId(), n.form(), !forgoes)).stream()
        .toList();
  }

  /** Whether one of some words stands after the verb. */
  private static boolean has(Claim claim, List<String> heads) {
    return claim.arguments().stream()
        .filter(a -> a.role() != Role.AGENT && a.span().start() >= claim.predicate().end())
        .anyMatch(a -> heads.contains(a.head()));
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
