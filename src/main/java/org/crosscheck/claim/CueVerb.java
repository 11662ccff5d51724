package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Cues.Cue;

/**
 * A verb of a sentence that may report what somebody says.
 *
 * @param lemma its base form, with its particle where the two are a cue
 */
record CueVerb(DependencyTree tree, Verbs verbs, int index, String lemma, Cues cues) {
  private static final String VERB = "verb";

  static CueVerb of(DependencyTree tree, Verbs verbs, int index, Cues cues) {
    int particle = tree.dependent(index, List.of("prt"));
    String lemma = tree.token(index).lemma();
    String whole = particle < 0 ? lemma : lemma + "_" + tree.token(particle).lemma();
    return new CueVerb(tree, verbs, index, cues.has(VERB, whole) ? whole : lemma, cues);
  }

  boolean isCue() {
    return cues.has(VERB, lemma);
  }

  /** The cue that it is with a content of a form: {@code clause}, {@code to}, {@code np}… */
  Optional<Cue> cue(String form) {
    return cues.of(VERB, lemma, form);
  }

  Token token() {
    return tree.token(index);
  }

  List<Integer> dependents() {
    return tree.dependents(index);
  }

  /** Its first dependent of one of some relations, -1 for none. */
  int dependent(String... relations) {
    return tree.dependent(index, List.of(relations));
  }

  boolean isPassive() {
    return verbs.isPassive(index);
  }

  /** Its subject in the parse, -1 for none. */
  int subject() {
    return tree.dependent(index, Verbs.SUBJECTS);
  }

  /** Who does what is told in the passive, -1 for nobody. */
  int agent() {
    int by = dependent("agent");
    return by < 0 ? -1 : tree.dependent(by, List.of("pobj"));
  }

  /** Who says it, -1 for nobody. */
  int source() {
    if (isPassive()) {
      return agent();
    }
    // A relative pronoun is a source of its own; whom it stands for is resolved later.
    int own = subject();
    return own >= 0 ? own : verbs.subject(index);
  }

  /** The words on which it hangs, with all that hangs on them but for its own: the plan it made. */
  BitSet governing() {
    BitSet cut = new BitSet(tree.size());
    cut.set(index);
    return tree.subtree(token().head(), cut);
  }

  Optional<CueMatch> match(Optional<Cue> cue, BitSet content, String form) {
    return match(cue, source(), content, form);
  }

  Optional<CueMatch> match(Optional<Cue> cue, int source, BitSet content, String form) {
    return cue.map(
        c -> {
          BitSet words = CueWords.of(tree, index);
          content.andNot(words);
          return new CueMatch(tree, c, index, words, source, content, form);
        });
  }
}
