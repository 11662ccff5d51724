package org.crosscheck.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a finding's one plain sentence, with the words of the outlets where it needs them. */
final class Sentences {
  private static final int MOST_OUTLETS = 4;

  private Sentences() {}

  static String of(PairVerdict pair, List<Position> positions) {
    Verdict v = pair.verdict();
    String a = who(positions, 0);
    String b = v.relation() == Relation.AGREES ? "" : who(positions, 1);
    String x = Words.quoted(v.valueA());
    String y = Words.quoted(v.valueB());
    return switch (v.rule()) {
      case "quantity", "tally" -> numbers(v, a, b);
      case "negation", "denial" -> denial(v, a, b) + quotes(pair);
      case "wording" ->
          "In nearly the same words, "
              + a
              + " says "
              + x
              + " where "
              + b
              + " says "
              + y
              + "."
              + quotes(pair);
      case "opposite" -> a + " says " + x + ", " + b + " " + y + "." + quotes(pair);
      case "label" -> a + " says " + x + " where " + b + " says " + y + "." + quotes(pair);
      case "spelling" -> "One name: " + a + " writes " + x + ", " + b + " " + y + ".";
      case "attribution" ->
          "The same statement: "
              + a
              + " credits it to "
              + v.valueA()
              + ", "
              + b
              + " to "
              + v.valueB()
              + "."
              + quotes(pair);
      case "detail" -> "One account tells more than the other." + quotes(pair);
      case "same" -> a + " state the same." + quotes(pair);
      case "quote" -> quotation(v, a, b, x, y);
      default ->
          v.subject()
              + ": "
              + a
              + " "
              + v.valueA()
              + ", "
              + b
              + " "
              + v.valueB()
              + "."
              + quotes(pair);
    };
  }

  private static String numbers(Verdict v, String a, String b) {
    String then = v.relation() == Relation.UPDATED ? "later " : "";
    return v.relation() == Relation.AGREES
        ? v.subject() + ": " + a + " " + v.valueA() + "."
        : v.subject() + ": " + a + " " + v.valueA() + ", " + then + b + " " + v.valueB() + ".";
  }

  private static String denial(Verdict v, String a, String b) {
    boolean firstDenies = v.valueA().contains("not") || v.valueA().contains("denied");
    String states = firstDenies ? b : a;
    String denies = firstDenies ? a : b;
    return states + " has it that it is so, " + denies + " that it is not.";
  }

  private static String quotation(Verdict v, String a, String b, String x, String y) {
    return v.relation() == Relation.AGREES
        ? a + " quote the same words: " + x + "."
        : "One quotation: " + a + " has " + x + ", " + b + " " + y + ".";
  }

  private static String quotes(PairVerdict pair) {
    return " "
        + pair.a().claim().outlet()
        + ": "
        + Words.quoted(pair.a().claim().text())
        + " "
        + pair.b().claim().outlet()
        + ": "
        + Words.quoted(pair.b().claim().text());
  }

  private static String who(List<Position> positions, int side) {
    List<String> outlets =
        positions.stream().filter(p -> p.side() == side).map(Position::outlet).distinct().toList();
    String some = outlets.stream().limit(MOST_OUTLETS).collect(Collectors.joining(", "));
    return outlets.size() > MOST_OUTLETS
        ? some + " and " + (outlets.size() - MOST_OUTLETS) + " more"
        : some;
  }
}
