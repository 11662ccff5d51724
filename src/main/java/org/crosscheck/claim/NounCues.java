package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Cues.Cue;

/**
 * Finds the nouns, adjectives and prepositions that report: his claim that, sure that, according
 * to.
 */
final class NounCues {
  private final Cues cues;

  NounCues(Cues cues) {
    this.cues = cues;
  }

  /** The match at a token that is no verb, if it is a cue. */
  Optional<CueMatch> match(DependencyTree tree, Verbs verbs, int index) {
    Token token = tree.token(index);
    if (isAccording(tree, index)) {
      return according(tree, index);
    }
    if (token.form().equalsIgnoreCase("in") && token.relation().equals("prep")) {
      return document(tree, verbs, index);
    }
    if (token.tag().startsWith("NN") && cues.has("noun", token.lemma())) {
      return noun(tree, verbs, index);
    }
    if (token.tag().startsWith("JJ") && cues.has("adjective", token.lemma())) {
      return adjective(tree, verbs, index);
    }
    return Optional.empty();
  }

  /** Whether the token begins {@code according to}. */
  static boolean isAccording(DependencyTree tree, int index) {
    return tree.token(index).form().equalsIgnoreCase("according");
  }

  /** In the latest poll, half of them agreed. */
  private Optional<CueMatch> document(DependencyTree tree, Verbs verbs, int index) {
    int source = tree.dependent(index, List.of("pobj"));
    int head = tree.token(index).head();
    if (source < 0 || !verbs.isVerb(head) || !verbs.isFinite(head)) {
      return Optional.empty();
    }
    BitSet cut = new BitSet(tree.size());
    cut.set(index);
    BitSet words = new BitSet(tree.size());
    words.set(index);
    return cues.of("document", tree.token(source).lemma(), "clause")
        .map(c -> new CueMatch(tree, c, index, words, source, tree.subtree(head, cut), "document"));
  }

  /** According to the police, it was so. */
  private Optional<CueMatch> according(DependencyTree tree, int index) {
    int to = tree.dependent(index, List.of("prep"));
    int source = to < 0 ? -1 : tree.dependent(to, List.of("pobj"));
    int head = tree.token(index).head();
    if (source < 0 || head < 0) {
      return Optional.empty();
    }
    BitSet words = new BitSet(tree.size());
    words.set(index);
    words.set(to);
    BitSet cut = new BitSet(tree.size());
    cut.set(index);
    BitSet content = tree.subtree(head, cut);
    return cues.of("preposition", "according_to", "clause")
        .map(c -> new CueMatch(tree, c, index, words, source, content, "clause"));
  }

  /** His claim that it was so; her promise to come. */
  private Optional<CueMatch> noun(DependencyTree tree, Verbs verbs, int index) {
    int source = nounSource(tree, verbs, index);
    for (int d : tree.dependents(index)) {
      String form = nounForm(tree, d);
      boolean bare = source < 0 && !form.equals("clause");
      Optional<Cue> cue = cues.of("noun", tree.token(index).lemma(), form);
      if (!bare && cue.isPresent()) {
        BitSet words = new BitSet(tree.size());
        words.set(index);
        int content = form.startsWith("prep") ? tree.dependent(d, List.of("pobj", "pcomp")) : d;
        if (content >= 0) {
          return cue.map(
              c -> new CueMatch(tree, c, index, words, source, tree.subtree(content), "noun"));
        }
      }
    }
    return Optional.empty();
  }

  private static String nounForm(DependencyTree tree, int index) {
    Token token = tree.token(index);
    boolean that = false;
    boolean to = false;
    for (int d : tree.dependents(index)) {
      that |= tree.token(d).lemma().equals("that") && tree.token(d).relation().equals("mark");
      to |= tree.token(d).tag().equals("TO");
    }
    return switch (token.relation()) {
      case "acl", "ccomp", "relcl", "appos", "xcomp" -> that ? "clause" : to ? "to" : "";
      case "prep" -> "prep:" + token.lemma();
      default -> "";
    };
  }

  private static int nounSource(DependencyTree tree, Verbs verbs, int index) {
    int owner = tree.dependent(index, List.of("poss"));
    if (owner >= 0) {
      return owner;
    }
    for (int d : tree.dependents(index)) {
      Token token = tree.token(d);
      if (token.relation().equals("prep") && List.of("by", "from").contains(token.lemma())) {
        return tree.dependent(d, List.of("pobj"));
      }
      if (token.relation().equals("nmod") && token.entity().endsWith("-NORP")) {
        return d;
      }
    }
    Token noun = tree.token(index);
    boolean objectOfVerb = noun.relation().equals("dobj") && verbs.isVerb(noun.head());
    return objectOfVerb ? verbs.subject(noun.head()) : -1;
  }

  /** The minister was sure that it was so. */
  private Optional<CueMatch> adjective(DependencyTree tree, Verbs verbs, int index) {
    Token token = tree.token(index);
    if (!verbs.isVerb(token.head())) {
      return Optional.empty();
    }
    int below = tree.dependent(index, List.of("ccomp", "xcomp", "prep"));
    int complement = below >= 0 ? below : tree.dependent(token.head(), List.of("ccomp"));
    if (complement < 0) {
      return Optional.empty();
    }
    String form =
        switch (tree.token(complement).relation()) {
          case "ccomp" -> "clause";
          case "xcomp" -> "to";
          default -> "prep:" + tree.token(complement).lemma();
        };
    BitSet words = CueWords.of(tree, token.head());
    words.set(index);
    int source = verbs.subject(token.head());
    return cues.of("adjective", token.lemma(), form)
        .filter(c -> source >= 0)
        .map(
            c ->
                new CueMatch(tree, c, index, words, source, tree.subtree(complement), "adjective"));
  }
}
