package org.crosscheck.finding;

/** Writes the sentence of a finding about who says something, how surely and in which words. */
final class RemarkSentences {
  private RemarkSentences() {}

  static String of(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    return switch (v.rule()) {
      case "attribution" -> speakers(v, a, b);
      case "certainty" -> certainty(v, a, b);
      case "commitment", "sourcing" -> voices(v, a, b);
      default -> quotation(pair, a, b);
    };
  }

  private static String speakers(Verdict v, Side a, Side b) {
    return "One statement, two speakers: %s %s it to %s, %s to %s: %s."
        .formatted(
            a.names(), a.verb("credits", "credit"), v.valueA(), b.names(), v.valueB(), a.quote());
  }

  private static String quotation(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    boolean first = !Quotations.of(pair.a().claim()).isEmpty();
    if (first == Quotations.of(pair.b().claim()).isEmpty()) {
      Side quotes = first ? a : b;
      Side tells = first ? b : a;
      String told = first ? v.quotedB() : v.quotedA();
      return "%s %s, %s it %s."
          .formatted(
              quotes.doing("quotes", "quote"),
              first ? v.quotedA() : v.quotedB(),
              tells.doing("tells", "tell"),
              v.quotedA().equals(v.quotedB()) ? "in the same words without marks" : "as " + told);
    }
    return switch (v.relation()) {
      case AGREES -> "%s the same words: %s.".formatted(a.doing("quotes", "quote"), v.quotedA());
      case DISAGREES, UPDATED -> turned(pair, a, b);
      default ->
          "One remark, quoted in two ways: %s %s, %s %s."
              .formatted(a.doing("has", "have"), v.quotedA(), b.outlets(), v.quotedB());
    };
  }

  /** A quotation of which one word is another, in two outlets or two articles of one. */
  private static String turned(PairVerdict pair, Side a, Side b) {
    Verdict v = pair.verdict();
    boolean one = a.outlets().equals(b.outlets());
    return "One word turns a quotation: %s %s%s: %s against %s."
        .formatted(
            a.doing("has", "have"),
            v.quotedA(),
            one
                ? " in one article and " + v.quotedB() + " in another"
                : ", " + b.outlets() + " " + v.quotedB(),
            Excerpt.around(pair.a().claim().text(), v.valueA()),
            Excerpt.around(pair.b().claim().text(), v.valueB()));
  }

  private static String certainty(Verdict v, Side a, Side b) {
    return "How sure it is: %s it as %s (%s), %s as %s (%s)."
        .formatted(
            a.doing("tells", "tell"),
            sure(v.valueA()),
            a.quote(),
            b.outlets(),
            sure(v.valueB()),
            b.quote());
  }

  /** How somebody tells it, after "as". */
  private static String sure(String value) {
    return switch (value) {
      case "future" -> "still to come";
      case "conditional" -> "depending on something else";
      case "question", "command", "wish" -> "a " + value;
      default -> value;
    };
  }

  private static String voices(Verdict v, Side a, Side b) {
    return "%s: %s %s it %s (%s), %s %s (%s)."
        .formatted(
            v.subject(),
            a.names(),
            a.verb("tells", "tell"),
            voice(v.valueA(), a),
            a.quote(),
            b.names(),
            voice(v.valueB(), b),
            b.quote());
  }

  private static String voice(String value, Side side) {
    String told = value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
    return side.isOne() ? told : told.replace("its own voice", "their own voice");
  }
}
