package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Cues;

/** Finds who said what in an article. */
final class AttributionReader {
  private final Cues cues;

  AttributionReader(Cues cues) {
    this.cues = cues;
  }

  /** The attributions of one part's sentences, in text order of their cues. */
  List<Attribution> read(String text, List<DependencyTree> trees) {
    List<Attribution> found = new ArrayList<>();
    for (DependencyTree tree : trees) {
      Verbs verbs = new Verbs(tree);
      for (int i = 0; i < tree.size(); i++) {
        if (verbs.isPredicate(i)) {
          ofVerb(tree, text, verbs, i, found);
        } else if (tree.token(i).lemma().equals("accord")) {
          ofAccording(tree, text, i, found);
        }
      }
    }
    return found;
  }

  private void ofVerb(
      DependencyTree tree, String text, Verbs verbs, int index, List<Attribution> found) {
    Cues.Cue cue = cues.verb(tree.token(index).lemma()).orElse(null);
    int content = tree.dependent(index, List.of("ccomp"));
    if (cue == null || content < 0) {
      return;
    }
    int subject = verbs.subject(index);
    List<Span> source =
        subject < 0 ? List.of() : List.of(NounPhrase.span(tree, subject, List.of("relcl")));
    found.add(
        attribution(
            tree.sentence(),
            text,
            cue,
            tree.token(index).span(),
            source,
            contentSpan(tree, content)));
  }

  private void ofAccording(DependencyTree tree, String text, int index, List<Attribution> found) {
    Cues.Cue cue = cues.preposition("according_to").orElse(null);
    int to = tree.dependent(index, List.of("prep"));
    int source = to < 0 ? -1 : tree.dependent(to, List.of("pobj"));
    int head = tree.token(index).head();
    if (cue == null || source < 0 || head < 0) {
      return;
    }
    Span words = new Span(tree.token(index).start(), tree.token(to).end());
    List<Span> who = List.of(NounPhrase.span(tree, source, List.of()));
    java.util.BitSet cut = new java.util.BitSet();
    cut.set(index);
    Span content = NounPhrase.span(tree, tree.subtree(head, cut), head);
    found.add(attribution(tree.sentence(), text, cue, words, who, content));
  }

  private static Span contentSpan(DependencyTree tree, int content) {
    return NounPhrase.span(tree, tree.subtree(content), content);
  }

  private static Attribution attribution(
      Sentence sentence, String text, Cues.Cue cue, Span words, List<Span> source, Span content) {
    String speaker = source.isEmpty() ? "" : source.get(0).cut(text);
    return new Attribution(
        sentence.part(),
        source,
        List.of(words),
        List.of(content),
        "indirect",
        cue.lemma(),
        cue.kind(),
        speaker,
        source.isEmpty(),
        -1);
  }
}
