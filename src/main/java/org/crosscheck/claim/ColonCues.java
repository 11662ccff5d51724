package org.crosscheck.claim;

import java.util.BitSet;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues.Cue;

/** Finds a speaker's name and a colon before what is said: {@code Lavrov: talks may fail}. */
final class ColonCues {
  private static final int LONGEST_NAME = 8;
  private static final Cue CUE = new Cue(":", "said", "");

  private ColonCues() {}

  /** The match at the start of a sentence, if it begins with a name and a colon. */
  static Optional<CueMatch> match(DependencyTree tree) {
    int colon = -1;
    int name = -1;
    for (int i = 0; i < Math.min(tree.size(), LONGEST_NAME) && colon < 0; i++) {
      Token token = tree.token(i);
      if (token.form().equals(":")) {
        colon = i;
      } else if (token.tag().startsWith("V") || token.tag().equals("CD")) {
        return Optional.empty();
      } else if (token.tag().startsWith("NNP") && (isPerson(token) || isSign(token))) {
        name = i;
      }
    }
    if (colon < 0 || name < 0) {
      return Optional.empty();
    }
    BitSet words = new BitSet(tree.size());
    words.set(colon);
    BitSet content = new BitSet(tree.size());
    content.set(colon + 1, tree.size());
    return Optional.of(new CueMatch(tree, CUE, colon, words, name, content, "clause"));
  }

  /** {@code SMITH:}, {@code Q:} in what was written down word for word. */
  private static boolean isSign(Token token) {
    return token.form().chars().allMatch(Character::isUpperCase);
  }

  private static boolean isPerson(Token token) {
    return token.entity().endsWith("-PERSON") || token.entity().endsWith("-ORG");
  }
}
