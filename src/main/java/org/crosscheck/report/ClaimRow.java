package org.crosscheck.report;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Predicate;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;

/** A line of {@code claims.jsonl}. */
public record ClaimRow(
    String id,
    String articleId,
    String outlet,
    Part part,
    ClaimKind kind,
    Span span,
    String text,
    Predicate predicate,
    List<Argument> arguments,
    ClaimSource attribution,
    Certainty certainty,
    Polarity polarity,
    Mood mood,
    ClaimTime time,
    List<Quantity> quantities,
    List<NameUse> names,
    boolean boilerplate) {

  public static ClaimRow of(EventMention mention) {
    Claim c = mention.claim();
    return new ClaimRow(
        c.id(),
        c.articleId(),
        c.outlet(),
        c.part(),
        c.kind(),
        c.span(),
        c.text(),
        c.predicate(),
        c.arguments(),
        c.attribution(),
        c.certainty(),
        c.polarity(),
        c.mood(),
        c.time(),
        c.quantities(),
        mention.names().stream().filter(n -> c.span().contains(n.span())).toList(),
        c.boilerplate());
  }
}
