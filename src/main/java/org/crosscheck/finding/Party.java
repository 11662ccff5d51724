package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.claim.Argument;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Who is meant by a participant's words: the names in them and the camp that they belong to.
 *
 * @param words the article's words
 * @param names ids of the names, without the country of an army
 * @param camp {@code state-side}, {@code rebel-side} or empty
 */
record Party(String words, Set<String> names, String camp) {
  static final String REBELS = "rebel-side";
  static final String STATE = "state-side";
  private static final List<String> CAMPS = List.of(REBELS, STATE);

  Party {
    names = Set.copyOf(names);
  }

  static Party of(EventMention mention, Argument argument, ComparisonWords words) {
    return of(argument.text(), mention.namesIn(argument.span()), words);
  }

  /** The party of a speaker, whose name another sentence may tell in full. */
  static Party of(EventMention mention, String speaker, ComparisonWords words) {
    List<NameUse> names =
        mention.names().stream()
            .filter(n -> speaker.contains(n.form()) || speaker.contains(n.canonical()))
            .toList();
    return of(speaker, names, words);
  }

  private static Party of(String party, List<NameUse> named, ComparisonWords words) {
    Set<String> names = new TreeSet<>();
    boolean owned = false;
    for (NameUse name : named) {
      names.add(name.nameId());
      owned |= name.kind() == EntityKind.PERSON || name.kind() == EntityKind.PLACE;
    }
    List<TextWord> text = Wording.of(party).words();
    String camp = camp(text, words);
    boolean army = text.stream().anyMatch(w -> words.is("armed", w.key()));
    owned |= text.stream().anyMatch(w -> w.key().startsWith("president"));
    return new Party(party, names, camp.isEmpty() && owned && army ? STATE : camp);
  }

  /** The camp that some word names first, empty for none. */
  static String camp(List<TextWord> text, ComparisonWords words) {
    for (TextWord word : text) {
      for (String camp : CAMPS) {
        if (words.isInAnyNumber(camp, word.key())) {
          return camp;
        }
      }
    }
    return "";
  }

  boolean isKnown() {
    return hasName() || !camp.isEmpty();
  }

  /** Two words with capitals are a name, even if nobody has found one. */
  private boolean hasName() {
    return !names.isEmpty() || capitals(words).count() > 1;
  }

  /** Whether the two belong to the two camps. */
  boolean isOtherCamp(Party party) {
    return !camp.isEmpty() && !party.camp.isEmpty() && !camp.equals(party.camp);
  }

  /** Whether the two belong to the two camps, or are two names of which none has a camp. */
  boolean isOther(Party party) {
    if (!camp.isEmpty() && !party.camp.isEmpty()) {
      return !camp.equals(party.camp);
    }
    return hasName() && party.hasName() && !shares(party);
  }

  /** Whether a name or the camp is the same. */
  boolean isSame(Party party) {
    return shares(party) || !camp.isEmpty() && camp.equals(party.camp);
  }

  /** Whether its words hold a name. */
  boolean isNamed() {
    return capitals(words).findAny().isPresent();
  }

  /** Whether a name, or a word written like one, is in both. */
  boolean shares(Party party) {
    return names.stream().anyMatch(party.names::contains)
        || capitals(words).anyMatch(a -> capitals(party.words).anyMatch(b -> haveOneStem(a, b)));
  }

  /** The words that begin with a capital: a participant rarely begins its sentence. */
  private static Stream<String> capitals(String words) {
    return Wording.of(words).words().stream()
        .filter(w -> !FunctionWords.holds(w.key()) && Character.isUpperCase(w.form().charAt(0)))
        .map(TextWord::key);
  }

  /** Syria and Syrian, Assad and Assads. */
  static boolean haveOneStem(String a, String b) {
    return Math.min(a.length(), b.length()) > 3 && (a.startsWith(b) || b.startsWith(a));
  }
}
