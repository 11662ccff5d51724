package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.EventNouns;

/** Writes a finding's one plain sentence, which a reader understands without the articles. */
final class Sentences {
  private final Incident incident;

  Sentences(EventNouns eventNouns) {
    incident = new Incident(eventNouns);
  }

  String of(PairVerdict pair, List<Position> positions) {
    Verdict v = pair.verdict();
    boolean agree = v.relation() == Relation.AGREES;
    Side a = Side.of(side(positions, 0), pair.a().claim());
    Side b = Side.of(agree ? positions : side(positions, 1), pair.b().claim());
    return switch (v.rule()) {
      case "quantity", "tally", "measure", "toll" -> numbers(pair, a, b);
      case "headline-body", "self-contradiction" -> within(pair);
      case "date" -> dates(v, a, b);
      case "wording", "opposite", "contrary" -> words(v, a, b);
      case "spelling" ->
          "%s: %s %s %s, %s %s."
              .formatted(
                  v.aspect() == Aspect.SPELLING
                      ? "One name, spelled in two ways"
                      : "One and the same, named in two ways",
                  a.outlets(),
                  a.verb("writes", "write"),
                  x(v),
                  b.outlets(),
                  y(v));
      case "attribution" ->
          "One statement, two speakers: %s %s it to %s, %s to %s: %s."
              .formatted(
                  outlets(positions, 0, pair.a()),
                  a.verb("credits", "credit"),
                  v.valueA(),
                  outlets(positions, 1, pair.b()),
                  v.valueB(),
                  a.quote());
      case "detail" -> detail(pair, a, b);
      case "told" ->
          "Perhaps one matter, told in two ways: %s %s %s, %s %s."
              .formatted(a.outlets(), a.verb("has", "have"), a.quote(), b.outlets(), b.quote());
      case "same" ->
          "%s %s the same: %s.".formatted(a.outlets(), a.verb("states", "state"), both(a, b));
      case "quote" -> quotation(v, a, b);
      case "negation", "denial" -> denial(v, a, b);
      case "label" ->
          "%s %s it %s, %s %s: %s."
              .formatted(a.outlets(), a.verb("calls", "call"), x(v), b.outlets(), y(v), both(a, b));
      case "status" ->
          "%s%s %s %s, later %s%s %s %s."
              .formatted(
                  a.outlets(),
                  day(pair.a()),
                  a.verb("has", "have"),
                  a.quote(),
                  b.outlets(),
                  day(pair.b()),
                  b.verb("has", "have"),
                  b.quote());
      case "commitment", "sourcing" -> voices(v, positions, pair);
      default -> values(v, a, b);
    };
  }

  private static List<Position> side(List<Position> positions, int side) {
    return positions.stream().filter(p -> p.side() == side).toList();
  }

  /** The outlets without whom they cite, where the sentence says that itself. */
  private static String outlets(List<Position> positions, int side, EventMention best) {
    String named = Side.of(side(positions, side), best.claim()).outlets();
    int citing = named.indexOf(" (citing ");
    return citing < 0 ? named : named.substring(0, citing);
  }

  private static String x(Verdict v) {
    return Words.quoted(v.valueA());
  }

  private static String y(Verdict v) {
    return Words.quoted(v.valueB());
  }

  private static String both(Side a, Side b) {
    return a.quote().equals(b.quote()) ? a.quote() : a.quote() + " and " + b.quote();
  }

  private String numbers(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    // The question of a toll names its incident.
    boolean toll = v.rule().equals(TollComparison.RULE);
    String what = toll ? "" : incident.of(pair.pair());
    boolean bare = what.isEmpty() && !(toll && Incident.isNamed(v.subject()));
    // A bare number of dead says too little without the words that it comes from.
    String told = bare ? " (%s and %s)".formatted(a.quote(), b.quote()) : "";
    String subject = v.subject() + what;
    return switch (v.relation()) {
      case AGREES ->
          "%s: %s, %s %s.".formatted(subject, v.valueA(), a.verb("says", "say"), a.outlets());
      case UPDATED ->
          "%s, a later report differs: %s %s%s, %s %s%s."
              .formatted(
                  subject,
                  a.outlets(),
                  v.valueA(),
                  day(pair.a()),
                  b.outlets(),
                  v.valueB(),
                  day(pair.b()));
      case UNDECIDED ->
          "%s, if they count the same: %s %s, %s %s%s."
              .formatted(subject, a.outlets(), v.valueA(), b.outlets(), v.valueB(), told);
      default ->
          "%s: %s %s, %s %s%s."
              .formatted(subject, a.outlets(), v.valueA(), b.outlets(), v.valueB(), told);
    };
  }

  private static String day(EventMention mention) {
    if (mention.published() == null) {
      return "";
    }
    LocalDate day = Times.day(mention.published());
    return " (" + DateWords.day(day) + ")";
  }

  private static String within(PairVerdict pair) {
    return "%s differs from itself: %s and %s."
        .formatted(
            pair.a().claim().outlet(),
            Words.quoted(pair.a().claim().text()),
            Words.quoted(pair.b().claim().text()));
  }

  private static String dates(Verdict v, Side a, Side b) {
    String x = DateWords.of(v.valueA());
    String y = DateWords.of(v.valueB());
    return v.relation() == Relation.AGREES
        ? "%s %s it to %s: %s.".formatted(a.outlets(), a.verb("dates", "date"), x, both(a, b))
        : "Date: %s %s (%s), %s %s (%s)."
            .formatted(a.outlets(), x, a.quote(), b.outlets(), y, b.quote());
  }

  private static String words(Verdict v, Side a, Side b) {
    return v.valueA().isEmpty() || v.valueB().isEmpty()
        ? "%s %s %s, %s %s."
            .formatted(a.outlets(), a.verb("says", "say"), a.quote(), b.outlets(), b.quote())
        : "%s %s %s where %s %s %s: %s against %s."
            .formatted(
                a.outlets(),
                a.verb("says", "say"),
                x(v),
                b.outlets(),
                b.verb("says", "say"),
                y(v),
                a.quote(),
                b.quote());
  }

  private static String detail(PairVerdict pair, Side a, Side b) {
    boolean first = isMore(pair);
    Side more = first ? a : b;
    Side less = first ? b : a;
    return "%s %s more, %s, than %s, %s."
        .formatted(
            more.outlets(), more.verb("tells", "tell"), more.quote(), less.outlets(), less.quote());
  }

  /** Whether the first claim tells more. */
  private static boolean isMore(PairVerdict pair) {
    String nothing = DetailComparison.NOTHING;
    boolean second = pair.verdict().valueA().equals(nothing);
    return second == pair.verdict().valueB().equals(nothing)
        ? pair.pair().match().onlyA().size() > pair.pair().match().onlyB().size()
        : !second;
  }

  private static String denial(Verdict v, Side a, Side b) {
    boolean firstDenies = v.valueA().contains("not") || v.valueA().contains("denied");
    Side states = firstDenies ? b : a;
    Side denies = firstDenies ? a : b;
    return "%s %s %s, %s %s the contrary, %s."
        .formatted(
            states.outlets(),
            states.verb("says", "say"),
            states.quote(),
            denies.outlets(),
            denies.verb("says", "say"),
            denies.quote());
  }

  private static String quotation(Verdict v, Side a, Side b) {
    return switch (v.relation()) {
      case AGREES ->
          "%s %s the same words: %s.".formatted(a.outlets(), a.verb("quotes", "quote"), x(v));
      case DISAGREES ->
          "One word turns a quotation: %s %s %s, %s %s: %s against %s."
              .formatted(
                  a.outlets(),
                  a.verb("has", "have"),
                  x(v),
                  b.outlets(),
                  y(v),
                  a.quote(),
                  b.quote());
      default ->
          "One remark, quoted in two ways: %s %s %s, %s %s."
              .formatted(a.outlets(), a.verb("has", "have"), x(v), b.outlets(), y(v));
    };
  }

  private static String voices(Verdict v, List<Position> positions, PairVerdict pair) {
    return "%s: %s %s (%s), %s %s (%s)."
        .formatted(
            v.subject(),
            outlets(positions, 0, pair.a()),
            v.valueA(),
            Words.quoted(pair.a().claim().text()),
            outlets(positions, 1, pair.b()),
            v.valueB(),
            Words.quoted(pair.b().claim().text()));
  }

  private static String values(Verdict v, Side a, Side b) {
    return "%s: %s %s (%s), %s %s (%s)."
        .formatted(
            v.subject(), a.outlets(), v.valueA(), a.quote(), b.outlets(), v.valueB(), b.quote());
  }
}
