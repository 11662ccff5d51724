package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Span;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;

/** Finds whom and what an article mentions, and the fullest form it gives of each. */
public final class MentionReader implements Serializable {
  private static final long serialVersionUID = 1;

  public MentionReader(Rules rules) {
    Objects.requireNonNull(rules, "rules");
  }

  /** The article's mentions, the title's before the body's, in text order. */
  public List<Mention> read(ParsedArticle parsed, ArticleClaims claims) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < parsed.sentences().size(); i++) {
      Sentence sentence = parsed.sentences().get(i);
      for (EntitySpan span : EntitySpans.of(sentence, i)) {
        mentions.add(mention(parsed, sentence, span));
      }
    }
    return new Antecedents(mentions).resolved();
  }

  private static Mention mention(ParsedArticle parsed, Sentence sentence, EntitySpan entity) {
    Span span =
        new Span(
            sentence.tokens().get(entity.first()).start(),
            sentence.tokens().get(entity.last()).end());
    String form = Forms.clean(span.cut(parsed.article().textOf(sentence.part())));
    return new Mention(sentence.part(), span, form, form, entity.kind());
  }
}
