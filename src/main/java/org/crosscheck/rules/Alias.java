package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Written forms of one entity that no spelling rule would join. */
public record Alias(String canonical, String kind, List<String> forms) implements Serializable {
  public Alias {
    forms = List.copyOf(forms);
  }
}
