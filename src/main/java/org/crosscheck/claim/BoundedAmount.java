package org.crosscheck.claim;

import java.util.Objects;

/**
 * An amount with the words that open or blur it.
 *
 * @param from index of the first word, its bound included
 * @param to index after the last word, its bound included
 * @param low least value, inclusive; null where open
 * @param high greatest value, inclusive; null where open
 */
record BoundedAmount(
    int from, int to, Double low, Double high, boolean approximate, Amount amount) {
  BoundedAmount {
    Objects.requireNonNull(amount, "amount");
  }
}
