package org.crosscheck.claim;

import java.util.BitSet;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Cues.Cue;

/**
 * A cue in a sentence with its source and content, as tokens.
 *
 * @param index the cue's main token
 * @param words all tokens of the cue
 * @param source head of the source, -1 where none stands in the sentence
 * @param content tokens of the content, empty where only a quotation can be it
 * @param form how the content stands: {@code clause}, {@code to}, {@code np}, {@code quote}…
 */
record CueMatch(
    DependencyTree tree,
    Cue cue,
    int index,
    BitSet words,
    int source,
    BitSet content,
    String form) {

  /** Whether the content may be a quotation around the cue's sentence. */
  boolean takesQuotation() {
    return form.equals("clause") || form.equals("quote");
  }

  CueMatch withSource(int other) {
    return new CueMatch(tree, cue, index, words, other, content, form);
  }
}
