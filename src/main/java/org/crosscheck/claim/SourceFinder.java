package org.crosscheck.claim;

import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/**
 * Finds the source of a quotation by its place beside the cue, where the parse has lost it among
 * the quoted words: {@code "…," said the minister}, {@code "…," the minister said}.
 */
final class SourceFinder {
  private static final int REACH = 6;

  /** The match with a source that stands outside the quotation, or in an aside of its own. */
  CueMatch mended(PartText part, CueMatch match) {
    if (!match.takesQuotation() || isQuoted(part, match.tree().token(match.index()))) {
      return match;
    }
    DependencyTree tree = match.tree();
    int source = match.source();
    if (source < 0 || isQuoted(part, tree.token(source))) {
      int after = after(part, match);
      int found = after >= 0 ? after : before(part, match);
      return found < 0 ? match : match.withSource(found);
    }
    int aside = aside(part, match);
    return aside < 0 || tree.subtree(source).get(aside) ? match : match.withSource(aside);
  }

  /** The noun of {@code …, the minister said, …}, which is often taken for part of the content. */
  private static int aside(PartText part, CueMatch match) {
    int found = before(part, match);
    if (found < 0 || match.words().nextSetBit(0) != found + 1) {
      return -1;
    }
    DependencyTree tree = match.tree();
    int start = found;
    while (start > 0 && isWord(tree.token(start - 1)) && found - start < REACH) {
      start--;
    }
    return start > 0 && tree.token(start - 1).form().equals(",") ? found : -1;
  }

  private static boolean isQuoted(PartText part, Token token) {
    return part.around(token.span()) != null;
  }

  /** The noun right after the cue, when a comma or a closing mark stands right before it. */
  private static int after(PartText part, CueMatch match) {
    DependencyTree tree = match.tree();
    int from = match.words().nextSetBit(0);
    if (from > 0 && isWord(tree.token(from - 1))) {
      return -1;
    }
    for (int i = match.index() + 1; i < Math.min(tree.size(), match.index() + REACH); i++) {
      Token token = tree.token(i);
      if (isQuoted(part, token) || !isWord(token)) {
        return -1;
      }
      if (isNominal(token)) {
        return phraseHead(tree, i, tree.size());
      }
    }
    return -1;
  }

  /** The noun right before the cue. */
  private static int before(PartText part, CueMatch match) {
    DependencyTree tree = match.tree();
    int from = match.words().nextSetBit(0);
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      Token token = tree.token(i);
      if (isQuoted(part, token)) {
        return -1;
      }
      if (isNominal(token)) {
        return phraseHead(tree, i, from);
      }
    }
    return -1;
  }

  /**
   * The last word of the row of nouns that starts at a token: of {@code Foreign Minister Lavrov}.
   */
  private static int phraseHead(DependencyTree tree, int index, int end) {
    int head = index;
    while (head + 1 < end && isNominal(tree.token(head + 1))) {
      head++;
    }
    return head;
  }

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN") || token.tag().equals("PRP") || token.tag().startsWith("W");
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().charAt(0));
  }
}
