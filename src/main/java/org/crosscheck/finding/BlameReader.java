package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/** Reads from a claim who is held to have done a deed, and who is told not to have done it. */
final class BlameReader {
  private static final String ON = " on ";

  /** Of what somebody is accused: of shelling the market, of treason. */
  private static final Pattern OF = Pattern.compile(" of (?=\\p{Ll})(?!the ).*$");

  private static final Pattern DENIER = Pattern.compile("\\bdenials? (?:from|by|of) (.+)$");
  private static final Pattern DENIAL = Pattern.compile("(?:'s?)? ?\\bdenials?\\b.*$");

  private static final List<String> OWN = List.of("it", "they", "we", "he", "she", "i");

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
      blamed(mention).ifPresent(p -> add(found, p, true, isNegative(claim)));
    } else if (words.is("owning-up", verb) && isAnswerableFor(claim)) {
      add(found, mention, List.of(Role.AGENT), true, isNegative(claim));
    } else if (isDenial(claim, wording)) {
      add(found, mention, List.of(Role.AGENT), true, true);
    } else if (verb.equals("be") && isAnswerable(wording)) {
      held(mention).ifPresent(p -> add(found, p, true, isNegative(claim)));
    } else if (verb.equals("point")) {
      pointedAt(mention).ifPresent(p -> add(found, p, true, false));
    } else if (isNegative(claim) && words.is("deed", verb)) {
      add(found, mention, List.of(Role.AGENT), true, true);
    } else if (verb.equals("come") && isOfDeed(claim, wording)) {
      claim.arguments().stream()
          .filter(a -> a.preposition().equals("from"))
          .forEach(a -> add(found, Party.of(mention, a, words), true, isNegative(claim)));
    } else if (words.is("deed", verb) && claim.mood() == Mood.STATED) {
      add(found, mention, List.of(Role.AGENT), isLaidTo(claim) || isOwned(claim), false);
    }
    found.addAll(compounds(wording, claim));
    claim.arguments().stream()
        .filter(a -> a.head().equals("denial"))
        .forEach(a -> add(found, Party.of(mention, denier(a.text()), words), true, true));
    return found;
  }

  /** Whose denial it is: denials from the army, the army's denial. */
  private static String denier(String text) {
    Matcher after = DENIER.matcher(text);
    return after.find() ? after.group(1) : DENIAL.matcher(text).replaceFirst("");
  }

  /** Blamed the army for a raid, blamed a raid on the army, accused it of a raid. */
  private Optional<Party> blamed(EventMention mention) {
    List<Argument> whom =
        mention.claim().arguments().stream()
            .filter(a -> a.role() == Role.PATIENT || a.role() == Role.TOPIC)
            .toList();
    Optional<Argument> on =
        mention.claim().arguments().stream().filter(a -> a.preposition().equals("on")).findFirst();
    return on.map(a -> Party.of(mention, a, words))
        .or(() -> whom.stream().findFirst().map(a -> blamed(mention, a)))
        .filter(p -> !hasDeed(Wording.of(p.words())));
  }

  private Party blamed(EventMention mention, Argument argument) {
    String text = argument.text();
    int on = text.lastIndexOf(ON);
    boolean deedFirst = on > 0 && hasDeed(Wording.of(text.substring(0, on)));
    String whom = deedFirst ? text.substring(on + ON.length()) : OF.matcher(text).replaceFirst("");
    return Party.of(mention, whom, words);
  }

  private static boolean isAnswerableFor(Claim claim) {
    return claim.arguments().stream()
        .anyMatch(a -> a.role() == Role.PATIENT && a.head().equals("responsibility"));
  }

  /** Denied a deed or a part in it, rejected responsibility, had nothing to do with it. */
  private boolean isDenial(Claim claim, Wording wording) {
    String verb = claim.predicate().lemma();
    if (words.is("denying", verb)) {
      return isOwnDeed(wording) || hasWord(wording, "sharing");
    }
    return verb.equals("reject") && isAnswerableFor(claim)
        || verb.equals("have") && wording.text().contains("nothing to do with");
  }

  /** Whether a deed is told that is nobody else's: who rebuts a senator's attacks clears nobody. */
  private boolean isOwnDeed(Wording wording) {
    List<TextWord> text = wording.words();
    return IntStream.range(0, text.size())
        .anyMatch(i -> isDeed(text.get(i).key()) && (i == 0 || !isOwner(text.get(i - 1))));
  }

  private static boolean isOwner(TextWord word) {
    return word.form().endsWith("'s") || word.form().endsWith("s'");
  }

  private boolean hasWord(Wording wording, String kind) {
    return wording.words().stream().anyMatch(w -> words.is(kind, w.key()));
  }

  /** Whether a deed comes from somebody, or what "which" stands for. */
  private boolean isOfDeed(Claim claim, Wording wording) {
    return wording.words().get(0).key().equals("which")
        || claim.arguments().stream()
            .filter(a -> a.role() == Role.AGENT)
            .anyMatch(a -> hasDeed(Wording.of(a.text())));
  }

  /** A camp's word right before a deed's: a rebel provocation, but not any military strike. */
  private List<Blame> compounds(Wording wording, Claim claim) {
    List<Blame> found = new ArrayList<>();
    List<TextWord> text = wording.words();
    for (int i = 0; i + 1 < text.size() && claim.kind() == ClaimKind.CLAUSE; i++) {
      String camp = Party.camp(text.subList(i, i + 1), words);
      String form = text.get(i).form();
      if (!camp.isEmpty() && !form.equals("military") && words.is("deed", text.get(i + 1).key())) {
        found.add(new Blame(new Party(form, Set.of(), camp), false, isNegative(claim)));
      }
    }
    return found;
  }

  /** Whether the deed is laid to somebody by name: carried out by Russian planes. */
  private boolean isLaidTo(Claim claim) {
    return words.is("committing", claim.predicate().lemma())
        && claim.arguments().stream()
            .anyMatch(a -> a.role() == Role.AGENT && a.preposition().equals("by"));
  }

  /** Whether its speaker says to have done it. */
  private boolean isOwned(Claim claim) {
    return claim.attribution() != null
        && words.is("committing", claim.predicate().lemma())
        && claim.arguments().stream().anyMatch(BlameReader::isSpeaker);
  }

  private static boolean isSpeaker(Argument argument) {
    return argument.role() == Role.AGENT && OWN.contains(TextWord.key(argument.text()));
  }

  /** Who stands before what he is held to be: responsible for it, behind it. */
  private Optional<Party> held(EventMention mention) {
    Claim claim = mention.claim();
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.AGENT && a.span().end() <= claim.predicate().start())
        .filter(a -> !isAnswerable(Wording.of(a.text())))
        .reduce((a, b) -> b)
        .map(a -> party(mention, a));
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
    return hasWord(wording, "answerable");
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
        add(found, party(mention, argument), isExplicit, isCleared);
      }
    }
  }

  /** Who is meant; a doer "it" or "they" of what somebody says is the speaker. */
  private Party party(EventMention mention, Argument argument) {
    ClaimSource source = mention.claim().attribution();
    return isSpeaker(argument) && source != null
        ? Party.of(mention, source.speaker(), words)
        : Party.of(mention, argument, words);
  }

  private static void add(List<Blame> found, Party party, boolean isExplicit, boolean isCleared) {
    if (party.isKnown()) {
      found.add(new Blame(party, isExplicit, isCleared));
    }
  }
}
