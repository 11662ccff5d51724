package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/**
 * Whether a thing is open or closed: told of it, or taken for granted by who speaks of its closing.
 * What is open today may have been closed yesterday, so both are told of what was, or on one day.
 */
final class OpenQuestion implements StoryQuestion<OpenQuestion.State> {
  private static final List<String> STATES =
      List.of("be", "stand", "stay", "remain", "keep", "lie");
  private static final List<String> PAST =
      List.of("was", "were", "had", "stood", "stayed", "remained", "kept", "lay");
  private static final double SURE = 0.66;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  OpenQuestion(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /**
   * A thing that is open or closed.
   *
   * @param thing the noun, in base form
   * @param named the name within the thing's words, empty for none: the Arda bridge
   * @param past whether it is told of what was
   * @param published the day of the article, empty where missing
   */
  record State(String thing, String named, boolean open, boolean past, String published) {
    private String told() {
      return open ? "open" : "closed";
    }
  }

  @Override
  public List<State> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (claim.kind() != ClaimKind.CLAUSE
        || claim.mood() != Mood.STATED
        || claim.polarity() != Polarity.POSITIVE) {
      return List.of();
    }
    List<State> found = new ArrayList<>(closing(mention, wording.words()));
    subject(claim)
        .filter(s -> !Words.isPronoun(s.head()))
        .flatMap(s -> state(claim, wording.words()).map(w -> of(mention, wording, s, w)))
        .ifPresent(found::add);
    return found;
  }

  private State of(EventMention mention, Wording wording, Argument subject, TextWord state) {
    boolean past = wording.words().stream().anyMatch(w -> PAST.contains(w.key()));
    String named =
        Wording.of("the " + subject.text()).words().stream()
            .filter(w -> w.named() && !FunctionWords.holds(w.key()))
            .map(TextWord::key)
            .findFirst()
            .orElse("");
    return new State(
        subject.head(), named, words.is("open", state.key()), past, Times.dayOf(mention));
  }

  private static Optional<Argument> subject(Claim claim) {
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.PATIENT || a.role() == Role.AGENT)
        .filter(a -> a.span().end() <= claim.predicate().start())
        .reduce((a, b) -> b);
  }

  /** The word for the state right after the predicate, or the predicate of what was done to it. */
  private Optional<TextWord> state(Claim claim, List<TextWord> text) {
    String lemma = claim.predicate().lemma();
    int start = claim.predicate().start() - claim.span().start();
    for (int i = 1; i < text.size(); i++) {
      TextWord word = text.get(i);
      boolean at = word.span().start() == start;
      boolean told = words.is("open", word.key()) || words.is("closed", word.key());
      boolean after = text.get(i - 1).span().start() == start && STATES.contains(lemma);
      boolean done = at && words.is("shutting", lemma) && isPassive(claim);
      if (told && (after || done)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isPassive(Claim claim) {
    return claim.arguments().stream()
        .anyMatch(a -> a.role() == Role.PATIENT && a.span().end() <= claim.predicate().start());
  }

  /** The closing of the bridge. */
  private List<State> closing(EventMention mention, List<TextWord> text) {
    List<State> found = new ArrayList<>();
    for (int i = 0; i + 3 < text.size(); i++) {
      boolean of = text.get(i + 1).key().equals("of") && text.get(i + 2).key().equals("the");
      if (words.is("closing", text.get(i).key()) && of) {
        TextWord next = text.get(i + 3);
        boolean named = next.named() && i + 4 < text.size();
        TextWord thing = named ? text.get(i + 4) : next;
        String name = named ? next.key() : "";
        found.add(new State(thing.key(), name, false, false, Times.dayOf(mention)));
      }
    }
    return found;
  }

  @Override
  public boolean areOfOneThing(State a, State b) {
    boolean oneName = a.named().isEmpty() || b.named().isEmpty() || a.named().equals(b.named());
    boolean oneTime = a.past() && b.past() || a.published().equals(b.published());
    return oneName && oneTime && meaning.relate(a.thing(), b.thing()) == WordRelation.SAME;
  }

  @Override
  public boolean exclude(State a, State b) {
    return a.open() != b.open();
  }

  @Override
  public Verdict verdict(Pair pair, State a, State b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.OPPOSITE,
        SURE,
        "open",
        "Open or closed (" + a.thing() + ")",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one thing?", a.thing(), 0.4),
            new Step("Which words exclude each other?", a.told() + ", " + b.told(), 0.4)));
  }
}
