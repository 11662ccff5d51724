package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * Whom a claim is credited to: the innermost attribution around it, in words.
 *
 * @param source the source's words in the article, empty where none stand there
 * @param cue the cue's words
 * @param cueClass class of the cue: said, claimed, admitted, denied, warned…
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param speaker the source after pronouns and descriptions are resolved, empty for nobody named
 * @param sourceSpan where the source's words stand, null where none do
 * @param anonymous whether the source is named by no name
 * @param chain the sources above this one, outermost first, joined by {@code " > "}; empty for none
 */
public record ClaimSource(
    String source,
    String cue,
    String cueClass,
    String kind,
    String speaker,
    Span sourceSpan,
    boolean anonymous,
    String chain) {
  public ClaimSource {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(cueClass, "cueClass");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(chain, "chain");
  }
}
