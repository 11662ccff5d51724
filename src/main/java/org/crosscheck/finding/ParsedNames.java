package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/**
 * A sentence's dependencies, with whom its pronouns mean.
 *
 * @param meant the names that pronouns stand for, by where these stand
 */
record ParsedNames(DependencyTree tree, Map<Span, String> meant) {
  ParsedNames {
    Objects.requireNonNull(tree, "tree");
    meant = Map.copyOf(meant);
  }

  Token at(int index) {
    return tree.token(index);
  }

  /** Direct dependents with one of the labels. */
  List<Integer> below(int index, List<String> relations) {
    return tree.dependents(index).stream()
        .filter(d -> relations.contains(at(d).relation()))
        .toList();
  }

  boolean isDenied(int verb) {
    return !below(verb, List.of("neg")).isEmpty();
  }
}
