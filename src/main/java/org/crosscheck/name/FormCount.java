package org.crosscheck.name;

import java.io.Serializable;
import java.util.Objects;

/**
 * How often an outlet writes a form of a name.
 *
 * @param form the words as written
 * @param resolved the fullest form that the same entity has in the articles counted
 */
public record FormCount(String form, String resolved, EntityKind kind, String outlet, long count)
    implements Serializable {
  public FormCount {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(resolved, "resolved");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outlet, "outlet");
  }
}
