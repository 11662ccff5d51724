package org.crosscheck.event;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Role;

/**
 * A participant of a claim's event.
 *
 * @param head lemma of its head word, or the name that the head belongs to, in lower case
 * @param named whether the head is a name
 * @param names names anywhere inside it, in lower case
 */
public record ProfileArgument(Role role, String head, boolean named, List<String> names) {
  public ProfileArgument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(head, "head");
    names = List.copyOf(names);
  }
}
