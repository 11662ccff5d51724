package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;

/** A claim with its text as words. */
record ToldClaim(EventMention mention, Wording wording) {
  ToldClaim {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(wording, "wording");
  }

  Claim claim() {
    return mention.claim();
  }

  List<TextWord> words() {
    return wording.words();
  }

  String lemma() {
    return claim().predicate().lemma();
  }

  /** Where a word stands in the article. */
  Span at(TextWord word) {
    return word.span().moved(claim().span().start());
  }

  boolean isVerb(TextWord word) {
    return at(word).touches(claim().predicate().span());
  }

  /** The place of the predicate's first word among the words, -1 where the claim lacks it. */
  int verb() {
    for (int i = 0; i < words().size(); i++) {
      if (isVerb(words().get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean isAfterVerb(TextWord word) {
    return at(word).start() > claim().predicate().start();
  }
}
