package org.crosscheck.name;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a corpus, and which of them each resolved form belongs to.
 *
 * @param names sorted by id
 * @param ids every form key that was counted, with its name's id
 */
public record ResolvedNames(List<Name> names, Map<FormKey, String> ids) implements Serializable {
  public ResolvedNames {
    names = List.copyOf(names);
    ids = Map.copyOf(ids);
  }

  /** The names by their ids, for looking up. */
  public Map<String, Name> byId() {
    Map<String, Name> byId = new HashMap<>();
    names.forEach(n -> byId.put(n.id(), n));
    return byId;
  }

  /** The id of the name that a mention resolves to; the mention must have been counted. */
  public String idOf(Mention mention) {
    return Objects.requireNonNull(
        ids.get(new FormKey(mention.resolved(), mention.kind())), mention::resolved);
  }
}
