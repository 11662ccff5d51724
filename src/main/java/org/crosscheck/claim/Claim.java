package org.crosscheck.claim;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * One checkable statement of an article: a predicate with its arguments, and how it is put.
 *
 * @param span the clause in the part's text; {@code text} is what it cuts
 * @param sentence the sentence around it
 * @param attribution whom it is credited to; null for the outlet's own voice
 * @param time when the event happened; null where the article does not say
 * @param quotation the stretch inside quotation marks that the claim stands in or holds; null for
 *     none
 * @param content lower-case lemmas of its content words, in order
 * @param boilerplate always false: marked stretches make no claims
 */
public record Claim(
    String id,
    String articleId,
    String outlet,
    Part part,
    ClaimKind kind,
    Span span,
    String text,
    Span sentence,
    Predicate predicate,
    List<Argument> arguments,
    ClaimSource attribution,
    Certainty certainty,
    Polarity polarity,
    Mood mood,
    ClaimTime time,
    List<Quantity> quantities,
    List<TimeExpression> times,
    Span quotation,
    List<String> content,
    boolean boilerplate) {
  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(mood, "mood");
    arguments = List.copyOf(arguments);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    content = List.copyOf(content);
  }

  /** The article's words in a stretch of it that lies inside the claim. */
  public String cut(Span inside) {
    return text.substring(inside.start() - span.start(), inside.end() - span.start());
  }

  /** The same claim with its times read anew. */
  public Claim withTimes(List<TimeExpression> read) {
    return new Claim(
        id,
        articleId,
        outlet,
        part,
        kind,
        span,
        text,
        sentence,
        predicate,
        arguments,
        attribution,
        certainty,
        polarity,
        mood,
        time,
        quantities,
        read,
        quotation,
        content,
        boilerplate);
  }
}
