package org.crosscheck.copy;

import java.util.Objects;

/**
 * Two articles that share text.
 *
 * @param first the lesser article id
 * @param isCopy whether one is a copy of the other, or only some sentences are
 */
public record CopyLink(String first, String second, boolean isCopy) {
  public CopyLink {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  static CopyLink of(String a, String b, boolean isCopy) {
    return a.compareTo(b) < 0 ? new CopyLink(a, b, isCopy) : new CopyLink(b, a, isCopy);
  }
}
