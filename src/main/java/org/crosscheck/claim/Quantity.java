package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * A number phrase as an interval of what it counts or measures (FIELD.md section 4).
 *
 * @param start offset of the phrase, inclusive
 * @param end offset of the phrase, exclusive
 * @param low least value, inclusive; null where open
 * @param high greatest value, inclusive; null where open
 * @param approximate whether the words say so (about, nearly, dozens)
 * @param direction {@code up} or {@code down} where a change is meant, else null
 * @param unit {@code count}, {@code percent}, {@code percentage-point}, an ISO 4217 currency, or a
 *     unit of measure ({@code km})
 * @param counted lemma of the counted thing ({@code person}, {@code strike}), empty for none
 * @param state what happened to or is said of the counted ({@code kill}, {@code injure}), empty for
 *     none
 * @param scope a restriction of the counted ({@code child}, {@code in Turkey}, {@code annual}),
 *     empty for none
 * @param part whether it is a part of another count of the same claim (including three children)
 */
public record Quantity(
    int start,
    int end,
    Double low,
    Double high,
    boolean approximate,
    String direction,
    String unit,
    String counted,
    String state,
    String scope,
    boolean part) {
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(scope, "scope");
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("interval " + low + ".." + high);
    }
  }

  public Span span() {
    return new Span(start, end);
  }
}
