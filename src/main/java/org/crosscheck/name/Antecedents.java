package org.crosscheck.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Resolves the short forms of one article to the fullest form of the same entity in it. */
final class Antecedents {
  private final List<Mention> mentions;
  private final Map<String, List<String>> fullBySurname = new HashMap<>();

  Antecedents(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
    for (Mention mention : mentions) {
      List<String> words = Forms.words(Forms.folded(mention.form()));
      if (mention.kind() == EntityKind.PERSON && words.size() > 1) {
        List<String> full =
            fullBySurname.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>());
        if (!full.contains(mention.form())) {
          full.add(mention.form());
        }
      }
    }
  }

  /** The mentions in their order, each with its antecedent's form. */
  List<Mention> resolved() {
    return mentions.stream().map(this::resolved).toList();
  }

  private Mention resolved(Mention mention) {
    List<String> words = Forms.words(Forms.folded(mention.form()));
    if (mention.kind() != EntityKind.PERSON || words.size() != 1) {
      return mention;
    }
    List<String> full = fullBySurname.getOrDefault(words.get(0), List.of());
    // Two bearers of one surname in an article: the surname alone says not which.
    return full.size() != 1
        ? mention
        : new Mention(
            mention.part(),
            mention.span(),
            mention.form(),
            Objects.requireNonNull(full.get(0)),
            mention.kind());
  }
}
