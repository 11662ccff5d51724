package org.crosscheck.claim;

import java.util.List;
import java.util.Objects;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Rules;

/** Reads the number phrases of a sentence, with what they count (FIELD.md section 4). */
public final class QuantityReader {
  public QuantityReader(Rules rules) {
    Objects.requireNonNull(rules, "rules");
  }

  /** The quantities of one sentence, in text order. */
  public List<Quantity> read(DependencyTree tree) {
    return List.of();
  }
}
