package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/** Compares by whom, when and where a text and a statement say that what happens once happened. */
final class TextOccasions {
  /** Behind these stands nobody who does it too. */
  private static final List<String> APART = List.of("of", "to", "for", "from", "against", "after");

  private final ComparisonWords words;
  private final PlaceReader places;
  private final TextMatch match;
  private final TextCover cover;

  TextOccasions(Rules rules, TextMatch match, TextCover cover) {
    words = rules.comparisonWords();
    places = new PlaceReader(rules);
    this.match = match;
    this.cover = cover;
  }

  /** What one doing is told to be otherwise in, empty for nothing. */
  Optional<TextDifference> compare(TextPair both) {
    if (!isOnce(both)) {
      return Optional.empty();
    }
    if (isByAnother(both)) {
      String doer = both.told().doer().told();
      return Optional.of(
          new TextDifference(Aspect.ACTOR, "Who did it", doer, both.said().doer().told()));
    }
    return match.haveOneCast(both) ? time(both).or(() -> place(both)) : Optional.empty();
  }

  /** Whether it happens but once: a birth, the building of a bridge with a name. */
  private boolean isOnce(TextPair both) {
    Theme thing = both.said().undergoer();
    boolean named = thing != null && isNamed(thing);
    return is("sole", both) || is("once", both) && named;
  }

  private boolean is(String kind, TextPair both) {
    return words.is(kind, both.told().term()) || words.is(kind, both.said().term());
  }

  /** Whether the text names somebody else as the doer, and the statement's one nowhere. */
  private boolean isByAnother(TextPair both) {
    Theme told = both.told().doer();
    Theme said = both.said().doer();
    if (told == null || said == null || both.said().undergoer() == null || told.isPronoun()) {
      return false;
    }
    List<TextWord> rest =
        match.rest(both).stream()
            .filter(w -> said.words().stream().noneMatch(d -> d.key().equals(w.key())))
            .toList();
    return isNamed(told)
        && isNamed(said)
        && cover.tells(both.around(), rest)
        && !told.names().stream().anyMatch(said.names()::contains)
        && isElsewhere(both.text().words(), said);
  }

  /** Whether a text has a name nowhere, or only where it cannot be one of several doers. */
  private boolean isElsewhere(List<TextWord> text, Theme said) {
    List<TextWord> untold = cover.untold(text, said.words());
    return !untold.isEmpty() && untold.containsAll(names(said))
        || IntStream.range(0, text.size())
            .filter(i -> isFirst(text.get(i), said))
            .allMatch(i -> i > 0 && APART.contains(text.get(i - 1).key()));
  }

  private static boolean isFirst(TextWord word, Theme said) {
    return said.words().stream()
        .filter(TextWord::isContent)
        .limit(1)
        .anyMatch(w -> w.key().equals(word.key()));
  }

  private static boolean isNamed(Theme theme) {
    return !theme.names().isEmpty() || !names(theme).isEmpty();
  }

  private static List<TextWord> names(Theme theme) {
    return theme.words().stream().filter(TextWord::named).toList();
  }

  private Optional<TextDifference> time(TextPair both) {
    ClaimTime told = both.pair().claimA().time();
    ClaimTime said = both.pair().claimB().time();
    boolean dated = Times.isDated(both.pair().claimA()) && Times.isDated(both.pair().claimB());
    if (!dated || Times.gapDays(told, said) == 0 || !isTold(both, said.words())) {
      return Optional.empty();
    }
    return Optional.of(
        new TextDifference(Aspect.DATE, "When it happened", told.words(), said.words()));
  }

  private Optional<TextDifference> place(TextPair both) {
    Optional<NameUse> told = places.read(both.pair().a());
    Optional<NameUse> said = places.read(both.pair().b());
    if (told.isEmpty()
        || said.isEmpty()
        || !places.areApart(told.get(), said.get(), both.pair())
        || cover.tells(both.around(), Wording.of(said.get().form()).words())
        || !isTold(both, said.get().form())) {
      return Optional.empty();
    }
    return Optional.of(
        new TextDifference(
            Aspect.PLACE, "Where it happened", told.get().form(), said.get().form()));
  }

  /** Whether the text has all that the statement tells but for some words of it. */
  private boolean isTold(TextPair both, String but) {
    List<String> out = Wording.of(but).words().stream().map(TextWord::key).toList();
    return match.isTold(
        both, match.rest(both).stream().filter(w -> !out.contains(w.key())).toList());
  }
}
