package org.crosscheck.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.EventNouns;

/** Writes a finding's one plain sentence, which a reader understands without the articles. */
final class Sentences {
  private final NumberSentences numbers;

  Sentences(EventNouns eventNouns) {
    numbers = new NumberSentences(eventNouns);
  }

  String of(PairVerdict pair, List<Position> positions) {
    Verdict v = pair.verdict();
    boolean agree = v.relation() == Relation.AGREES;
    Side a = Side.of(positions, 0, pair.a().claim());
    Side b = agree ? Side.of(positions, pair.b().claim()) : Side.of(positions, 1, pair.b().claim());
    return switch (v.rule()) {
      case "quantity", "tally", "measure", "toll", "age" -> numbers.of(pair, a, b);
      case "headline-body", "self-contradiction" -> within(pair);
      case "revised" -> revised(pair, a);
      case "date" -> dates(v, a, b);
      case "wording", "opposite", "contrary" -> words(pair, a, b);
      case "attribution", "quote", "certainty", "commitment", "sourcing" ->
          RemarkSentences.of(pair, a, b);
      case "detail" -> detail(pair, a, b);
      case "fate", "speaker" -> passages(v.subject(), a, b);
      case "blame" -> blame(v, a, b, tellingBoth(positions));
      case "told" -> passages("Perhaps one matter, told in two ways", a, b);
      case "same" -> "%s the same: %s.".formatted(a.doing("states", "state"), both(a, b));
      case "negation", "denial" -> denial(v, a, b);
      case "label" ->
          "%s it %s, %s %s: %s."
              .formatted(
                  a.doing("calls", "call"),
                  v.quotedA(),
                  b.outlets(),
                  v.quotedB(),
                  both(about(pair.a(), v.valueA()), about(pair.b(), v.valueB())));
      case "status" ->
          "%s %s%s, later %s %s%s."
              .formatted(
                  a.doing("has", "have"),
                  a.quote(),
                  day(pair.a()),
                  b.doing("has", "have"),
                  b.quote(),
                  day(pair.b()));
      default -> values(v, a, b);
    };
  }

  private static String passages(String head, Side a, Side b) {
    return passages(head, a, b, "");
  }

  private static String passages(String head, Side a, Side b, String more) {
    return "%s: %s %s, %s %s%s."
        .formatted(head, a.doing("has", "have"), a.quote(), b.outlets(), b.quote(), more);
  }

  /** The outlets that stand on both sides. */
  private static List<String> tellingBoth(List<Position> positions) {
    return positions.stream()
        .filter(p -> p.side() == 0)
        .map(Position::outlet)
        .distinct()
        .filter(o -> positions.stream().anyMatch(p -> p.side() == 1 && p.outlet().equals(o)))
        .toList();
  }

  private static String blame(Verdict v, Side a, Side b, List<String> both) {
    String not = BlameComparison.NOT;
    String party = v.valueA().startsWith(not) ? v.valueB() : v.valueA();
    boolean denied = v.valueA().startsWith(not) != v.valueB().startsWith(not);
    String head =
        denied
            ? "Whether " + Words.quoted(party) + " did it"
            : v.subject() + ", " + v.quotedA() + " or " + v.quotedB();
    if (a.outlets().equals(b.outlets())) {
      return "%s: %s both, %s.".formatted(head, a.doing("tells", "tell"), both(a, b));
    }
    String told = both.isEmpty() ? "" : "; told both ways by " + Side.joined(both, 0);
    return passages(head, a, b, told);
  }

  private static String both(Side a, Side b) {
    return both(a.quote(), b.quote());
  }

  private static String both(String a, String b) {
    return a.equals(b) ? a : a + " and " + b;
  }

  private static String day(EventMention mention) {
    String day = NumberSentences.day(mention);
    return day.isEmpty() ? "" : " (" + day + ")";
  }

  /** One article that says two things. */
  private String within(PairVerdict pair) {
    Verdict v = pair.verdict();
    String outlet = pair.a().claim().outlet();
    boolean number = v.valueA().chars().anyMatch(Character::isDigit);
    return "%s: %s."
        .formatted(
            v.aspect() == Aspect.HEADLINE_BODY
                ? "Headline and text differ at " + outlet
                : outlet + " gives two answers in one article",
            number
                ? numbers.both(pair)
                : about(pair.a(), v.valueA()) + " and " + about(pair.b(), v.valueB()));
  }

  private static String revised(PairVerdict pair, Side a) {
    Verdict v = pair.verdict();
    return "%s %s in one version of an article and %s in another: %s and %s."
        .formatted(
            a.doing("says", "say"),
            v.quotedA(),
            v.quotedB(),
            about(pair.a(), v.valueA()),
            about(pair.b(), v.valueB()));
  }

  /** A claim in quotation marks, cut so that some words of it stay. */
  private static String about(EventMention mention, String words) {
    return Excerpt.around(mention.claim().text(), words);
  }

  private static String dates(Verdict v, Side a, Side b) {
    String x = DateWords.of(v.valueA());
    String y = DateWords.of(v.valueB());
    return v.relation() == Relation.AGREES
        ? "%s it to %s: %s.".formatted(a.doing("dates", "date"), x, both(a, b))
        : "%s it to %s (%s), %s to %s (%s)."
            .formatted(a.doing("dates", "date"), x, a.quote(), b.outlets(), y, b.quote());
  }

  private static String words(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    String says = a.doing("says", "say");
    if (v.valueA().isEmpty() || v.valueB().isEmpty()) {
      return "%s %s, %s %s.".formatted(says, a.quote(), b.outlets(), b.quote());
    }
    String told = about(pair.a(), v.valueA()) + " against " + about(pair.b(), v.valueB());
    return a.outlets().equals(b.outlets())
        ? "%s %s in one article and %s in another: %s."
            .formatted(says, v.quotedA(), v.quotedB(), told)
        : "%s %s where %s %s: %s."
            .formatted(says, v.quotedA(), b.doing("says", "say"), v.quotedB(), told);
  }

  /** What one adds or each, in its words, and where. */
  private static String detail(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    boolean first = !v.valueA().equals(DetailComparison.NOTHING);
    if (first && !v.valueB().equals(DetailComparison.NOTHING)) {
      return "%s %s (%s), %s %s (%s)."
          .formatted(
              a.doing("adds", "add"),
              each(v.valueA()),
              about(pair.a(), first(v.valueA())),
              b.outlets(),
              each(v.valueB()),
              about(pair.b(), first(v.valueB())));
    }
    Side more = first ? a : b;
    Side less = first ? b : a;
    String told = first ? v.valueA() : v.valueB();
    return "%s %s (%s) to what %s (%s)."
        .formatted(
            more.doing("adds", "add"),
            each(told),
            about(first ? pair.a() : pair.b(), first(told)),
            less.doing("tells", "tell"),
            less.quote());
  }

  private static String each(String details) {
    return Arrays.stream(details.split(DetailComparison.AND))
        .map(Words::quoted)
        .collect(Collectors.joining(" and "));
  }

  private static String first(String details) {
    return details.split(DetailComparison.AND)[0];
  }

  private static String denial(Verdict v, Side a, Side b) {
    boolean firstDenies = v.valueA().contains("not") || v.valueA().contains("denied");
    Side states = firstDenies ? b : a;
    Side denies = firstDenies ? a : b;
    if (Wording.of(denies.quote()).words().stream().noneMatch(TextWord::isNegation)) {
      // What is quoted says it; that it is denied stands in the words around.
      return "%s %s, %s it denied: %s."
          .formatted(
              states.doing("says", "say"),
              states.quote(),
              denies.doing("has", "have"),
              denies.quote());
    }
    return "%s %s, %s the contrary, %s."
        .formatted(
            states.doing("says", "say"),
            states.quote(),
            denies.doing("says", "say"),
            denies.quote());
  }

  private static String values(Verdict v, Side a, Side b) {
    return v.relation() == Relation.AGREES
        ? "%s: %s, %s %s (%s)."
            .formatted(
                v.subject(), answer(v.valueA(), v), a.verb("says", "say"), a.outlets(), a.quote())
        : "%s: %s %s (%s), %s %s (%s)."
            .formatted(
                v.subject(),
                a.doing("says", "say"),
                answer(v.valueA(), v),
                a.quote(),
                b.outlets(),
                answer(v.valueB(), v),
                b.quote());
  }

  /** An answer in the article's words: quoted where it may be long, a day in words. */
  private static String answer(String value, Verdict v) {
    return switch (v.rule()) {
      case "unanimity" -> Words.quoted(value);
      case "reason", "cause" ->
          value.startsWith("not ")
              ? "not " + Words.quoted(value.substring(4))
              : Words.quoted(value);
      case "deadline", "onset", "outcome-day" -> DateWords.of(value);
      default -> value;
    };
  }
}
