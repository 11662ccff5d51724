package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Implicatives;

/** Finds who said what in one part of an article: direct, indirect and mixed, nested ones too. */
final class AttributionReader {
  private final Implicatives implicatives;
  private final VerbCues verbCues;
  private final NounCues nounCues;
  private final SourceFinder sourceFinder = new SourceFinder();
  private final ContentReader contentReader = new ContentReader();

  AttributionReader(Cues cues, Implicatives implicatives) {
    this.implicatives = implicatives;
    verbCues = new VerbCues(cues);
    nounCues = new NounCues(cues);
  }

  /** The attributions in text order of their cues. */
  List<Attribution> read(PartText part) {
    List<Attribution> found = new ArrayList<>();
    List<CueMatch> kept = new ArrayList<>();
    for (CueMatch match : matches(part)) {
      List<Span> content = contentReader.read(part, match);
      if (!content.isEmpty()) {
        found.add(attribution(part, match, content));
        kept.add(match);
      }
    }
    return nested(part, found, kept);
  }

  private List<CueMatch> matches(PartText part) {
    List<CueMatch> found = new ArrayList<>();
    for (DependencyTree tree : part.trees()) {
      Verbs verbs = new Verbs(tree, implicatives);
      ColonCues.match(tree).ifPresent(found::add);
      for (int i = 0; i < tree.size(); i++) {
        match(part, tree, verbs, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CueMatch> match(PartText part, DependencyTree tree, Verbs verbs, int index) {
    Optional<CueMatch> match =
        verbs.isPredicate(index)
            ? verbCues.match(tree, verbs, index)
            : nounCues.match(tree, verbs, index);
    return match.map(m -> sourceFinder.mended(part, m)).filter(m -> !VerbCues.isSpeakerless(m));
  }

  private static Attribution attribution(PartText part, CueMatch match, List<Span> content) {
    DependencyTree tree = match.tree();
    List<Span> source =
        match.source() < 0 ? List.of() : List.of(SourcePhrase.span(tree, match.source()));
    String speaker = source.isEmpty() ? "" : source.get(0).cut(part.text());
    return new Attribution(
        part.part(),
        source,
        List.of(tree.span(match.words())),
        content,
        kind(part, content),
        match.cue().lemma(),
        match.cue().kind(),
        speaker,
        source.isEmpty(),
        -1);
  }

  private static String kind(PartText part, List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span span : content) {
      all += span.length();
      for (Quotation q : part.quotations(span)) {
        quoted += Math.min(q.span().end(), span.end()) - Math.max(q.span().start(), span.start());
      }
    }
    return quoted == 0 ? "indirect" : quoted >= 0.9 * all ? "direct" : "mixed";
  }

  /**
   * The attributions with the one around each as its parent. Inside what somebody says only clauses
   * with a speaker count: wishes and praise there are part of the content.
   */
  private static List<Attribution> nested(
      PartText part, List<Attribution> all, List<CueMatch> matches) {
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Attribution a = all.get(i);
      int parent = parent(all, a);
      boolean clause = matches.get(i).form().equals("clause") && !a.source().isEmpty();
      boolean loose = part.around(a.cue().get(0)) != null;
      if (parent < 0 && !loose) {
        kept.add(a);
      } else if (clause && parent >= 0) {
        kept.add(a.withParent(kept.indexOf(all.get(parent))));
      }
    }
    return kept;
  }

  private static int parent(List<Attribution> all, Attribution inner) {
    int found = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      for (Span content : all.get(i).content()) {
        if (content.contains(inner.cue().get(0)) && content.length() < least) {
          found = i;
          least = content.length();
        }
      }
    }
    return found;
  }
}
