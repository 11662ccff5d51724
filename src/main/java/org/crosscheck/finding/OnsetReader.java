package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.rules.ComparisonWords;

/**
 * Reads since when a war or an uprising lasts: the 2011 uprising, at war since 2014, the fighting
 * broke out in May.
 */
final class OnsetReader {
  /** Kinds of lasting strife; an uprising may begin a year before its war. */
  private static final List<String> KINDS = List.of("war", "uprising");

  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
  private static final List<String> ON = List.of("in", "on", "early", "late", "mid");

  /** One word may stand between a year and its war: the 2011 civil war. */
  private static final int CLOSE = 2;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  OnsetReader(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  List<Onset> read(List<EventClaim> claims) {
    return claims.stream().flatMap(this::onsets).toList();
  }

  private Stream<Onset> onsets(EventClaim at) {
    Claim claim = at.mention().claim();
    List<TimeExpression> times =
        claim.times().stream()
            .filter(t -> claim.span().contains(t.span()) && Times.hasDays(t))
            .filter(t -> MONTH_OR_YEAR.matcher(t.value()).matches())
            .toList();
    List<TextWord> text = times.isEmpty() ? List.of() : Wording.of(claim.text()).words();
    return times.stream().flatMap(t -> onset(at, t, text).stream());
  }

  private Optional<Onset> onset(EventClaim at, TimeExpression time, List<TextWord> text) {
    int offset = at.mention().claim().span().start();
    int first = 0;
    while (first < text.size() && text.get(first).span().start() + offset < time.start()) {
      first++;
    }
    int next = first;
    while (next < text.size() && text.get(next).span().start() + offset < time.end()) {
      next++;
    }
    Optional<TextWord> noun = named(text, next);
    String before = first == 0 ? "" : text.get(first - 1).key();
    if (noun.isEmpty() && before.equals("since")) {
      noun = last(text.subList(0, first));
    } else if (noun.isEmpty() && ON.contains(before) && begins(at.mention().claim())) {
      noun = last(text.subList(0, first));
    }
    return noun.map(n -> new Onset(at, kind(n), n.form(), n.span().start(), time));
  }

  /** The strife right behind a year or month. */
  private Optional<TextWord> named(List<TextWord> text, int next) {
    return text.stream()
        .skip(next)
        .limit(CLOSE)
        .takeWhile(w -> w.isContent() && !words.is("other-war", w.key()))
        .filter(w -> !kind(w).isEmpty())
        .findFirst();
  }

  private Optional<TextWord> last(List<TextWord> text) {
    if (text.stream().anyMatch(w -> words.is("other-war", w.key()))) {
      return Optional.empty();
    }
    List<TextWord> nouns = text.stream().filter(w -> !kind(w).isEmpty()).toList();
    // "The war and the uprising": which of them began is not told.
    return nouns.size() == 1 ? Optional.of(nouns.get(0)) : Optional.empty();
  }

  private boolean begins(Claim claim) {
    return words.is("beginning", claim.predicate().lemma());
  }

  private String kind(TextWord word) {
    return KINDS.stream()
        .filter(k -> meaning.isOfKind(word.key(), words.of(k)))
        .findFirst()
        .orElse("");
  }
}
