package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/**
 * Who asked for a call or a meeting: each side of a talk likes to say that the other sought it. It
 * is told as on whose initiative it was, as who asked for it, and as who telephoned whom.
 */
final class InitiativeQuestion implements StoryQuestion<InitiativeQuestion.Asked> {
  private static final List<String> BEFORE = List.of("on", "at", "by");

  /** So many words at most lie between asking and what is asked for. */
  private static final int NEAR = 4;

  private static final double SURE = 0.7;

  private final ComparisonWords words;

  InitiativeQuestion(ComparisonWords words) {
    this.words = words;
  }

  /**
   * Who asked for a talk.
   *
   * @param by who asked, with all names told beside
   * @param other who was asked, null where it is not told
   * @param met whether they met; else they spoke
   */
  record Asked(Party by, Party other, boolean met) {
    /** Whether the other may be who this one says was asked; where it is not told, anybody may. */
    private boolean leavesRoomFor(Asked answer) {
      return other == null || other.isSame(answer.by());
    }
  }

  @Override
  public List<Asked> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (claim.polarity() != Polarity.POSITIVE || claim.mood() != Mood.STATED) {
      return List.of();
    }
    Optional<Asked> asked =
        words.is("calling", claim.predicate().lemma())
            ? called(mention)
            : talk(wording.words()).flatMap(t -> asked(mention, wording, t));
    return asked.stream().toList();
  }

  private Optional<Asked> called(EventMention mention) {
    return party(mention, Role.AGENT)
        .flatMap(by -> party(mention, Role.PATIENT).map(other -> new Asked(by, other, false)));
  }

  private Optional<Asked> asked(EventMention mention, Wording wording, TextWord talk) {
    return asker(mention, wording)
        .filter(by -> !by.names().isEmpty())
        .map(by -> new Asked(by, null, words.is("meeting", talk.key())));
  }

  /** Whose initiative it was, or who asked for what is talked of. */
  private Optional<Party> asker(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    Optional<Argument> initiative =
        claim.arguments().stream()
            .filter(a -> words.is("initiative", a.head()) && BEFORE.contains(a.preposition()))
            .findFirst();
    if (initiative.isPresent()) {
      return initiative.map(a -> whole(mention, a));
    }
    if (!asksForTalk(wording.words())) {
      return Optional.empty();
    }
    // It was Oslo that asked for the talks.
    boolean chosen =
        claim.predicate().lemma().equals("be")
            && claim.arguments().stream().anyMatch(a -> a.head().equals("it"));
    boolean asks = words.is("asking", claim.predicate().lemma());
    return chosen || asks ? party(mention, chosen ? Role.ATTRIBUTE : Role.AGENT) : Optional.empty();
  }

  private Optional<Party> party(EventMention mention, Role role) {
    return mention.claim().arguments().stream()
        .filter(a -> a.role() == role)
        .map(a -> whole(mention, a))
        .filter(p -> !p.names().isEmpty())
        .findFirst();
  }

  /** A participant with every name told of it: a minister is known by the country too. */
  private Party whole(EventMention mention, Argument argument) {
    Set<String> names = new TreeSet<>();
    mention.namesIn(argument.span()).forEach(n -> names.add(n.nameId()));
    String text = argument.text();
    int of = words.is("initiative", argument.head()) ? text.indexOf(" of ") : -1;
    return new Party(of < 0 ? text : text.substring(of + " of ".length()), names, "");
  }

  private boolean asksForTalk(List<TextWord> text) {
    for (int i = 0; i < text.size(); i++) {
      if (isAsking(text.get(i).key())) {
        return talk(text.subList(i + 1, Math.min(text.size(), i + 1 + NEAR))).isPresent();
      }
    }
    return false;
  }

  private boolean isAsking(String key) {
    return words.is("asking", key)
        || key.endsWith("ed") && words.is("asking", key.substring(0, key.length() - 2))
        || key.endsWith("d") && words.is("asking", key.substring(0, key.length() - 1));
  }

  private Optional<TextWord> talk(List<TextWord> text) {
    return text.stream().filter(w -> words.isInAnyNumber("talks", w.key())).findFirst();
  }

  @Override
  public boolean areOfOneThing(Asked a, Asked b) {
    return a.met() == b.met();
  }

  @Override
  public boolean exclude(Asked a, Asked b) {
    return !a.by().isSame(b.by()) && a.leavesRoomFor(b) && b.leavesRoomFor(a);
  }

  @Override
  public Verdict verdict(Pair pair, Asked a, Asked b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.ACTOR,
        SURE,
        "initiative",
        a.met() ? "Who asked for the meeting" : "Who asked for the call",
        Words.participant(a.by().words()),
        Words.participant(b.by().words()),
        List.of(
            new Step("Is it one talk?", "both articles tell one story", 0.3),
            new Step("Can it be one who asked?", "no, they share no name", 0.4)),
        List.of("There may have been two talks."));
  }
}
