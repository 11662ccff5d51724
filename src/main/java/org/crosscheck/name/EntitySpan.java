package org.crosscheck.name;

import java.util.Objects;

/**
 * The tokens of a sentence that name one entity: {@code first} inclusive, {@code last} inclusive.
 */
record EntitySpan(int sentence, int first, int last, EntityKind kind) {
  EntitySpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("tokens " + first + ".." + last);
    }
    Objects.requireNonNull(kind, "kind");
  }
}
