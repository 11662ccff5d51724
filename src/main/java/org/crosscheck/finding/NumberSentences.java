package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.EventNouns;

/** Writes the sentence of a finding about numbers: what is counted, then who says how many. */
final class NumberSentences {
  /** A number with the words that say what it is of. */
  private static final int PASSAGE = 72;

  /** So many words say by themselves what a claim is about. */
  private static final int ENOUGH = 2;

  private final Incident incident;

  NumberSentences(EventNouns eventNouns) {
    incident = new Incident(eventNouns);
  }

  String of(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    // The question of a toll names its incident; other numbers want the words around them.
    boolean toll = v.rule().equals(TollComparison.RULE);
    boolean people = toll || CountedThings.isOfPeople(v.subject());
    boolean asked = toll || v.rule().equals(StoryAges.RULE);
    String what = asked ? "" : incident.of(pair.pair(), v.subject());
    boolean bare = what.isEmpty() && !(toll && Incident.isNamed(v.subject()));
    boolean later = v.relation() == Relation.UPDATED;
    boolean quotes = !people || bare && !later;
    String x = spoken(pair.a(), v.valueA()) + bracket(pair.a(), v.valueA(), later, quotes);
    if (v.relation() == Relation.AGREES) {
      // Where they agree, the words of one say enough.
      return "%s: %s, %s %s.".formatted(v.subject() + what, x, a.verb("says", "say"), a.outlets());
    }
    return "%s%s%s: %s %s%s %s."
        .formatted(
            v.subject(),
            what,
            turn(v.relation()),
            a.outlets(),
            x,
            a.outlets().equals(b.outlets()) ? " and" : ", " + b.outlets(),
            spoken(pair.b(), v.valueB()) + bracket(pair.b(), v.valueB(), later, quotes));
  }

  /** A number; where the article leaves it open in a word (dozens), that word. */
  private static String spoken(EventMention mention, String value) {
    Claim claim = mention.claim();
    return claim.quantities().stream()
        .filter(q -> QuantityMatch.isWord(q) && QuantityWords.of(q).equals(value))
        .map(q -> QuantityWords.of(q, claim).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseGet(() -> Words.small(value));
  }

  /** Two numbers of one article: dead 6 (“six died”) and 9. */
  String both(PairVerdict pair) {
    Verdict v = pair.verdict();
    return "%s %s%s and %s%s"
        .formatted(
            v.subject().toLowerCase(Locale.ROOT),
            v.valueA(),
            bracket(pair.a(), v.valueA(), false, place(pair.a().claim(), v.valueA()).isPresent()),
            v.valueB(),
            bracket(pair.b(), v.valueB(), false, place(pair.b().claim(), v.valueB()).isPresent()));
  }

  /** What stands after a number: of which day the report is and the words around the number. */
  private static String bracket(
      EventMention mention, String value, boolean isDated, boolean isQuoted) {
    List<String> inside =
        Stream.of(isDated ? day(mention) : "", isQuoted ? passage(mention, value) : "")
            .filter(s -> !s.isEmpty())
            .toList();
    return inside.isEmpty() ? "" : " (" + String.join(", ", inside) + ")";
  }

  private static String turn(Relation relation) {
    return switch (relation) {
      case UPDATED -> ", a later report differs";
      case UNDECIDED -> ", if they count the same";
      default -> "";
    };
  }

  /** The words around a number; the claim's where that is beside it and says enough. */
  private static String passage(EventMention mention, String value) {
    Claim claim = mention.claim();
    Optional<Span> span = place(claim, value);
    return span.isEmpty() && Wording.of(claim.text()).content().size() < ENOUGH
        ? ""
        : Excerpt.around(claim.text(), span.orElse(new Span(0, 0)), PASSAGE);
  }

  /** Where a value stands in the claim's own text, in these or other words. */
  private static Optional<Span> place(Claim claim, String value) {
    int at = Excerpt.indexOf(claim.text(), value);
    return claim.quantities().stream()
        .filter(q -> claim.span().contains(q.span()))
        .filter(q -> QuantityWords.of(q).equals(value) || QuantityWords.of(q, claim).equals(value))
        .findFirst()
        .map(q -> q.span().moved(-claim.span().start()))
        .or(() -> at < 0 ? Optional.empty() : Optional.of(new Span(at, at + value.length())));
  }

  /** Of which day a report is, empty where that is not known. */
  static String day(EventMention mention) {
    return mention.published() == null ? "" : DateWords.day(Times.day(mention.published()));
  }
}
