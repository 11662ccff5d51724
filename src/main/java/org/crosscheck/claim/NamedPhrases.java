package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/** Reads the names of a sentence from its entity tags. */
final class NamedPhrases {
  private NamedPhrases() {}

  /** The names in text order. */
  static List<NamedPhrase> of(DependencyTree tree, String text) {
    List<NamedPhrase> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < tree.size(); i++) {
      String entity = tree.token(i).entity();
      if (entity.startsWith("B-") || entity.startsWith("U-")) {
        start = i;
      }
      if (start >= 0 && (entity.startsWith("L-") || entity.startsWith("U-"))) {
        add(tree, text, start, i, found);
        start = -1;
      }
    }
    return found;
  }

  private static void add(
      DependencyTree tree, String text, int first, int last, List<NamedPhrase> found) {
    int end = last;
    while (end > first && isEdge(tree.token(end))) {
      end--;
    }
    String kind = tree.token(first).entity().substring(2);
    String words =
        text.substring(tree.token(first).start(), tree.token(end).end())
            .replaceAll("[\\s\\u00A0]+", " ");
    found.add(new NamedPhrase(kind, first, end, words));
  }

  private static boolean isEdge(Token token) {
    return token.tag().equals("POS") || !Character.isLetterOrDigit(token.form().charAt(0));
  }
}
