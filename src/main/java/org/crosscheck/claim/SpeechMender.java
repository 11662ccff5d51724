package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues;

/**
 * Mends a frequent mistake of the parser: a second cue that it hangs on what the first one reports
 * ({@code He said it rained and said it snowed}; {@code He admitted it rained, adding that…})
 * belongs beside the first one.
 */
final class SpeechMender {
  private static final List<String> JOINED = List.of("conj", "advcl");
  private final Cues cues;

  SpeechMender(Cues cues) {
    this.cues = cues;
  }

  DependencyTree mended(DependencyTree tree) {
    List<Token> tokens = null;
    for (int i = 0; i < tree.size(); i++) {
      int outer = outerCue(tree, i);
      if (outer >= 0) {
        tokens = tokens == null ? new ArrayList<>(tree.sentence().tokens()) : tokens;
        tokens.set(i, tree.token(i).under(outer, tree.token(i).relation()));
      }
    }
    return tokens == null ? tree : new DependencyTree(tree.sentence().with(tokens));
  }

  /** The cue beside which the cue at {@code index} belongs, -1 where it stands right. */
  private int outerCue(DependencyTree tree, int index) {
    Token token = tree.token(index);
    int head = token.head();
    if (head < 0 || head > index || !JOINED.contains(token.relation()) || !reports(tree, index)) {
      return -1;
    }
    boolean own = tree.dependent(index, List.of("nsubj")) >= 0;
    boolean participle = token.tag().equals("VBG") && !own;
    if (token.relation().equals("advcl") && !participle && !isContrast(tree, index)) {
      return -1;
    }
    int outer = tree.token(head).head();
    boolean reported = tree.token(head).relation().equals("ccomp") && outer >= 0;
    return reported && outer < head && reports(tree, outer) ? outer : -1;
  }

  private static boolean isContrast(DependencyTree tree, int index) {
    int mark = tree.dependent(index, List.of("mark"));
    return mark >= 0 && List.of("while", "whereas").contains(tree.token(mark).lemma());
  }

  private boolean reports(DependencyTree tree, int index) {
    Token token = tree.token(index);
    return token.tag().startsWith("V")
        && cues.of("verb", token.lemma(), "clause").isPresent()
        && tree.dependent(index, List.of("ccomp")) >= 0;
  }
}
