package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/** Reads from a claim who is held to have done a deed, and who is told not to have done it. */
final class BlameReader {
  private static final List<String> DOING =
      List.of("carry_out", "perpetrate", "stage", "launch", "conduct", "commit");

  private final ComparisonWords words;

  BlameReader(ComparisonWords words) {
    this.words = words;
  }

  /**
   * A party that a claim holds responsible, or clears.
   *
   * @param isExplicit whether blame is the claim's matter, not only the doer of its deed
   * @param isCleared whether the claim says that the party did not do it
   */
  record Blame(Party party, boolean isExplicit, boolean isCleared) {}

  List<Blame> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    String verb = claim.predicate().lemma();
    List<Blame> found = new ArrayList<>();
    if (words.is("blaming", verb)) {
      add(found, mention, List.of(Role.PATIENT, Role.TOPIC), true, false);
    } else if (words.is("denying", verb) && hasDeed(wording)) {
      add(found, mention, List.of(Role.AGENT), true, true);
    } else if (verb.equals("be") && isAnswerable(wording)) {
      held(mention).ifPresent(p -> add(found, p, true, isNegative(claim)));
    } else if (verb.equals("point")) {
      pointedAt(mention).ifPresent(p -> add(found, p, true, false));
    } else if (isNegative(claim) && words.is("deed", verb)) {
      add(found, mention, List.of(Role.AGENT), true, true);
    } else if (verb.equals("come")
        && wording.words().stream().anyMatch(w -> w.key().equals("from"))) {
      claim.arguments().stream()
          .filter(a -> a.preposition().equals("from"))
          .forEach(a -> add(found, Party.of(mention, a, words), true, isNegative(claim)));
    } else if (words.is("deed", verb) && claim.mood() == Mood.STATED) {
      add(found, mention, List.of(Role.AGENT), isLaidTo(claim), false);
    }
    found.addAll(compounds(wording, claim));
    return found;
  }

  /** A camp's word right before a deed's: a rebel provocation. */
  private List<Blame> compounds(Wording wording, Claim claim) {
    List<Blame> found = new ArrayList<>();
    List<TextWord> text = wording.words();
    for (int i = 0; i + 1 < text.size() && claim.kind() == ClaimKind.CLAUSE; i++) {
      String camp = Party.camp(text.subList(i, i + 1), words);
      if (!camp.isEmpty() && words.is("deed", text.get(i + 1).key())) {
        String form = text.get(i).form();
        found.add(new Blame(new Party(form, Set.of(), camp), false, isNegative(claim)));
      }
    }
    return found;
  }

  /** Whether the deed is laid to somebody by name: carried out by Russian planes. */
  private static boolean isLaidTo(Claim claim) {
    return DOING.contains(claim.predicate().lemma())
        && claim.arguments().stream()
            .anyMatch(a -> a.role() == Role.AGENT && a.preposition().equals("by"));
  }

  /** Who stands before what he is held to be: responsible for it, behind it. */
  private Optional<Party> held(EventMention mention) {
    Claim claim = mention.claim();
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.AGENT && a.span().end() <= claim.predicate().start())
        .filter(a -> !isAnswerable(Wording.of(a.text())))
        .reduce((a, b) -> b)
        .map(a -> Party.of(mention, a, words));
  }

  /** At whom the finger is pointed. */
  private Optional<Party> pointedAt(EventMention mention) {
    boolean finger = mention.claim().arguments().stream().anyMatch(a -> a.head().equals("finger"));
    return mention.claim().arguments().stream()
        .filter(a -> finger && (a.preposition().equals("at") || a.preposition().equals("to")))
        .map(a -> Party.of(mention, a, words))
        .findFirst();
  }

  private boolean isAnswerable(Wording wording) {
    return wording.words().stream().anyMatch(w -> words.is("answerable", w.key()));
  }

  boolean hasDeed(Wording wording) {
    return wording.words().stream().anyMatch(w -> isDeed(w.key()));
  }

  /** Whether a word, perhaps in the plural, names what somebody can be blamed for. */
  boolean isDeed(String key) {
    return words.isInAnyNumber("deed", key);
  }

  private static boolean isNegative(Claim claim) {
    return claim.polarity() == Polarity.NEGATIVE;
  }

  private void add(
      List<Blame> found,
      EventMention mention,
      List<Role> roles,
      boolean isExplicit,
      boolean isCleared) {
    for (Argument argument : mention.claim().arguments()) {
      if (roles.contains(argument.role())) {
        add(found, Party.of(mention, argument, words), isExplicit, isCleared);
      }
    }
  }

  private static void add(List<Blame> found, Party party, boolean isExplicit, boolean isCleared) {
    if (party.isKnown()) {
      found.add(new Blame(party, isExplicit, isCleared));
    }
  }
}
