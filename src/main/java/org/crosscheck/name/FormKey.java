package org.crosscheck.name;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/** A resolved form with its kind: what the corpus's names are found by. */
public record FormKey(String resolved, EntityKind kind)
    implements Serializable, Comparable<FormKey> {
  private static final Comparator<FormKey> ORDER =
      Comparator.comparing(FormKey::resolved).thenComparing(FormKey::kind);

  public FormKey {
    Objects.requireNonNull(resolved, "resolved");
    Objects.requireNonNull(kind, "kind");
  }

  @Override
  public int compareTo(FormKey other) {
    return ORDER.compare(this, other);
  }
}
