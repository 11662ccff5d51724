package org.crosscheck.claim;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * One act of saying in an article: source, cue and content (PARC), with nesting.
 *
 * @param source where the source is named in this relation; empty where it is left out
 * @param cue where the cue stands; empty where there is none (bare quotation)
 * @param content what was said, discontinuous where the cue interrupts it
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param cueLemma lemma of the cue ({@code say}, {@code according_to}), empty where there is none
 * @param cueClass class of the cue in the rules: said, claimed, admitted, denied, warned…
 * @param speaker the source in words that name it ({@code Sergey Lavrov}), after pronouns and
 *     descriptions are resolved inside the article; empty where nobody is named
 * @param anonymous whether the source is named by no name (officials, sources)
 * @param parent index, in the article's list, of the attribution whose content this one stands in;
 *     -1 for none
 */
public record Attribution(
    Part part,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String kind,
    String cueLemma,
    String cueClass,
    String speaker,
    boolean anonymous,
    int parent) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cueLemma, "cueLemma");
    Objects.requireNonNull(cueClass, "cueClass");
    Objects.requireNonNull(speaker, "speaker");
  }

  /** The same attribution inside the content of another one. */
  Attribution withParent(int index) {
    return new Attribution(
        part, source, cue, content, kind, cueLemma, cueClass, speaker, anonymous, index);
  }
}
