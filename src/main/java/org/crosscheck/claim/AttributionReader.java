package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Rules;

/** Finds who said what in one part of an article: direct, indirect and mixed, nested ones too. */
final class AttributionReader {
  private static final double DIRECT_SHARE = 0.9;
  private final Implicatives implicatives;
  private final PersonWords persons;
  private final VerbCues verbCues;
  private final NounCues nounCues;
  private final SourceFinder sourceFinder = new SourceFinder();
  private final ContentReader contentReader = new ContentReader();
  private final AttributionNester nester = new AttributionNester();

  AttributionReader(Rules rules) {
    implicatives = rules.implicatives();
    persons = new PersonWords(rules);
    verbCues = new VerbCues(rules.cues());
    nounCues = new NounCues(rules.cues());
  }

  /** The attributions in text order of their cues, those of signed messages last. */
  List<Attribution> read(PartText part) {
    List<Attribution> found = new ArrayList<>();
    List<CueMatch> kept = new ArrayList<>();
    SpeakerResolver speakers = new SpeakerResolver(persons, part);
    for (DependencyTree tree : part.trees()) {
      speakers.enter(tree);
      for (CueMatch match : matches(part, tree)) {
        List<Span> content = contentReader.read(part, match);
        if (!content.isEmpty()) {
          found.add(attribution(part, speakers, match, content));
          kept.add(match);
        }
      }
    }
    List<Attribution> all = new ArrayList<>(nester.nested(part, found, kept));
    all.addAll(SignatureReader.read(part));
    return all;
  }

  private List<CueMatch> matches(PartText part, DependencyTree tree) {
    Verbs verbs = new Verbs(tree, implicatives);
    List<CueMatch> found = new ArrayList<>();
    ColonCues.match(tree).ifPresent(found::add);
    for (int i = 0; i < tree.size(); i++) {
      Optional<CueMatch> match =
          verbs.isPredicate(i) && !NounCues.isAccording(tree, i)
              ? verbCues.match(tree, verbs, i)
              : nounCues.match(tree, verbs, i);
      match
          .map(m -> sourceFinder.mended(part, m))
          .filter(m -> !VerbCues.isSpeakerless(m))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Attribution attribution(
      PartText part, SpeakerResolver speakers, CueMatch match, List<Span> content) {
    DependencyTree tree = match.tree();
    boolean left = match.source() < 0;
    String speaker = left ? "" : speakers.resolve(tree, match.source());
    return new Attribution(
        part.part(),
        left ? List.of() : List.of(SourcePhrase.span(part, tree, match.source())),
        List.of(tree.span(match.words())),
        content,
        kind(part, content),
        match.cue().lemma(),
        match.cue().kind(),
        speaker,
        speaker.isEmpty(),
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
    if (quoted == 0) {
      return "indirect";
    }
    return quoted >= DIRECT_SHARE * all ? "direct" : "mixed";
  }
}
