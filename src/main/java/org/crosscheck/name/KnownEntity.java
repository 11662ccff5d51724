package org.crosscheck.name;

import java.io.Serializable;
import java.util.Objects;

/** An entity that the rules know by name. */
record KnownEntity(String canonical, EntityKind kind) implements Serializable {
  KnownEntity {
    Objects.requireNonNull(canonical, "canonical");
    Objects.requireNonNull(kind, "kind");
  }
}
