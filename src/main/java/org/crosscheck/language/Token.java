package org.crosscheck.language;

import org.crosscheck.article.Span;

/**
 * One word or mark of a sentence, as the parser saw it.
 *
 * @param start offset into the part's text, inclusive
 * @param end offset into the part's text, exclusive
 * @param form the characters, curly quotes straightened
 * @param lemma lower-case base form (numbers keep their form)
 * @param tag Penn Treebank part of speech
 * @param entity name kind in BILOU form ({@code B-PERSON}), {@code O} outside names
 * @param head index of the governing token in the sentence, -1 for the root
 * @param relation dependency label towards the head
 */
public record Token(
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {

  public Span span() {
    return new Span(start, end);
  }

  /** The same word on another head. */
  public Token under(int otherHead, String otherRelation) {
    return new Token(start, end, form, lemma, tag, entity, otherHead, otherRelation);
  }
}
