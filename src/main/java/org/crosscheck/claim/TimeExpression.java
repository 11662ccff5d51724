package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * A TIMEX3 time expression, anchored.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value such as {@code 2017-04-12}, {@code 2017-W15}, {@code P2D}
 * @param from first day or moment of the interval it names, ISO 8601; null where it names none
 * @param to last day or moment, inclusive; null where it names none
 */
public record TimeExpression(
    int start, int end, String type, String value, String from, String to) {
  public TimeExpression {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  public Span span() {
    return new Span(start, end);
  }
}
