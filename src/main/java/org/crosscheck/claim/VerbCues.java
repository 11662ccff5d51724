package org.crosscheck.claim;

import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Cues;

/** Finds the verbs of a sentence that report what somebody says, thinks or wants. */
final class VerbCues {
  private static final List<String> SPEAKERLESS = List.of("i", "we", "you");

  private final Cues cues;

  VerbCues(Cues cues) {
    this.cues = cues;
  }

  /** The match at a verb, if it is a cue. */
  Optional<CueMatch> match(DependencyTree tree, Verbs verbs, int index) {
    CueVerb verb = CueVerb.of(tree, verbs, index, cues);
    return verb.isCue()
        ? DetachedContents.inverted(verb)
            .or(() -> GovernedContents.match(verb))
            .or(() -> DetachedContents.match(verb))
        : Optional.empty();
  }

  /** Whether a match's source is the outlet itself or its reader rather than a speaker. */
  static boolean isSpeakerless(CueMatch match) {
    return match.source() >= 0 && SPEAKERLESS.contains(match.tree().token(match.source()).lemma());
  }
}
