package org.crosscheck.claim;

import java.util.BitSet;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues.Cue;

/**
 * Finds what a verb reports where the parse does not hang it on the verb: around an aside, before
 * an afterthought, in a quotation beside its sentence.
 */
final class DetachedContents {
  private static final int THAT_REACH = 5;

  private DetachedContents() {}

  /** A cue at the start of its sentence, after a quotation that makes one: "So?" asked he. */
  static Optional<CueMatch> inverted(CueVerb verb) {
    int speaker = verb.dependent("dobj", "nsubj", "attr");
    boolean bare = verb.dependent("ccomp", "xcomp") < 0;
    return verb.index() == 0 && speaker > 0 && bare
        ? verb.match(verb.cue("clause"), speaker, new BitSet(), "quote")
        : Optional.empty();
  }

  static Optional<CueMatch> match(CueVerb verb) {
    return aside(verb)
        .or(() -> afterthought(verb))
        .or(() -> unparsed(verb))
        .or(() -> quotation(verb));
  }

  /** The talks, he said, had failed; as he said, the talks had failed. */
  private static Optional<CueMatch> aside(CueVerb verb) {
    Token token = verb.token();
    boolean as =
        token.relation().equals("advcl")
            && verb.dependents().stream()
                .map(verb.tree()::token)
                .anyMatch(t -> t.lemma().equals("as") && t.relation().equals("mark"));
    return token.head() >= 0 && (as || token.relation().equals("parataxis"))
        ? verb.match(verb.cue("clause"), verb.governing(), "clause")
        : Optional.empty();
  }

  /** The talks had failed, the minister said: where the parse joins the two in no way. */
  private static Optional<CueMatch> afterthought(CueVerb verb) {
    DependencyTree tree = verb.tree();
    int index = verb.index();
    int source = verb.subject();
    boolean last = index + 2 >= tree.size() || tree.token(tree.size() - 2).head() == index;
    if (source < 0 || source > index || !last) {
      return Optional.empty();
    }
    int comma = tree.subtree(source).nextSetBit(0) - 1;
    if (comma <= 0 || !tree.token(comma).form().equals(",")) {
      return Optional.empty();
    }
    BitSet content = new BitSet(tree.size());
    content.set(0, comma);
    return verb.match(verb.cue("clause"), source, content, "clause");
  }

  /** The poll found that half of them agree: a content that the parse has lost. */
  private static Optional<CueMatch> unparsed(CueVerb verb) {
    DependencyTree tree = verb.tree();
    int source = verb.source();
    int that = verb.index() + 1;
    int end = Math.min(tree.size(), verb.index() + THAT_REACH);
    while (that < end && !isThat(tree.token(that))) {
      that++;
    }
    if (source < 0 || that >= tree.size() - 1 || !isThat(tree.token(that))) {
      return Optional.empty();
    }
    BitSet content = new BitSet(tree.size());
    content.set(that, tree.size());
    return verb.match(verb.cue("clause"), source, content, "clause");
  }

  private static boolean isThat(Token token) {
    return token.lemma().equals("that") && token.tag().equals("IN");
  }

  /** A cue whose content stands outside its sentence's tree, in quotation marks. */
  private static Optional<CueMatch> quotation(CueVerb verb) {
    int source = verb.source();
    Optional<Cue> cue = verb.cue("clause").or(() -> verb.cue("quote"));
    return source < 0
        ? Optional.empty()
        : verb.match(cue, source, new BitSet(verb.tree().size()), "quote");
  }
}
