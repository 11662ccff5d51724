package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;

/**
 * What one comparison says of two claims.
 *
 * @param rule id of the comparison
 * @param subject what is compared, in words that stand at a sentence's start; the same for all
 *     pairs that belong into one finding
 * @param valueA what the first claim holds, in normal form
 * @param valueB what the second claim holds
 * @param steps the questions asked on the way
 * @param mayExplain what else could explain the difference
 */
record Verdict(
    Relation relation,
    Aspect aspect,
    double confidence,
    String rule,
    String subject,
    String valueA,
    String valueB,
    List<Step> steps,
    List<String> mayExplain) {
  Verdict {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(aspect, "aspect");
    steps = List.copyOf(steps);
    mayExplain = List.copyOf(mayExplain);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  Verdict(
      Relation relation,
      Aspect aspect,
      double confidence,
      String rule,
      String subject,
      String valueA,
      String valueB,
      List<Step> steps) {
    this(relation, aspect, confidence, rule, subject, valueA, valueB, steps, List.of());
  }

  /** Both values, the same whichever claim comes first. */
  String answers() {
    return valueA.compareTo(valueB) > 0 ? valueB + "\u0000" + valueA : valueA + "\u0000" + valueB;
  }

  String quotedA() {
    return Words.quoted(valueA);
  }

  String quotedB() {
    return Words.quoted(valueB);
  }

  /** The same answers to a question in other words. */
  Verdict about(String other) {
    return new Verdict(
        relation, aspect, confidence, rule, other, valueA, valueB, steps, mayExplain);
  }

  /** The same question with other answers. */
  Verdict withValues(String a, String b) {
    return new Verdict(relation, aspect, confidence, rule, subject, a, b, steps, mayExplain);
  }

  /** The same answers under another relation and with other questions asked. */
  Verdict with(Relation other, List<Step> asked) {
    return new Verdict(other, aspect, confidence, rule, subject, valueA, valueB, asked, mayExplain);
  }
}
