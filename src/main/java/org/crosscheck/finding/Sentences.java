package org.crosscheck.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a finding's one plain sentence. */
final class Sentences {
  private Sentences() {}

  static String of(PairVerdict pair, List<Position> positions) {
    Verdict v = pair.verdict();
    String a = who(positions, 0);
    String b = v.relation() == Relation.AGREES ? "" : who(positions, 1);
    return switch (v.rule()) {
      case "quantity" -> quantity(v, a, b, positions);
      case "same" -> "They state the same: " + quotes(pair);
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
              + ". "
              + quotes(pair);
    };
  }

  private static String quantity(Verdict v, String a, String b, List<Position> positions) {
    return v.relation() == Relation.AGREES
        ? v.subject() + ": " + a + " " + v.valueA() + "."
        : v.subject() + ": " + a + " " + v.valueA() + ", " + b + " " + v.valueB() + ".";
  }

  private static String quotes(PairVerdict pair) {
    return pair.a().claim().outlet()
        + " "
        + Words.quoted(pair.a().claim().text())
        + "; "
        + pair.b().claim().outlet()
        + " "
        + Words.quoted(pair.b().claim().text())
        + ".";
  }

  private static String who(List<Position> positions, int side) {
    List<String> outlets =
        positions.stream().filter(p -> p.side() == side).map(Position::outlet).distinct().toList();
    return outlets.stream().limit(4).collect(Collectors.joining(", "));
  }
}
