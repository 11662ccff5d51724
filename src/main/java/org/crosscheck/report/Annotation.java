package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.Mention;

/**
 * Standoff annotations of an article's body, and of its title beside them: a line of what {@code
 * annotate} writes.
 */
public record Annotation(
    String id,
    List<Span> sentences,
    List<NameSpan> names,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<AttributionSpans> attributions,
    List<Claim> claims,
    TitleAnnotation title) {

  /** A name with its kind and the fullest form that the article gives. */
  public record NameSpan(int start, int end, EntityKind kind, String canonical) {
    static NameSpan of(Mention m) {
      return new NameSpan(m.span().start(), m.span().end(), m.kind(), m.resolved());
    }
  }

  /**
   * Who said what, each part a list of spans, null where there is none.
   *
   * @param nested what others say inside its content
   */
  public record AttributionSpans(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      String kind,
      String cueClass,
      String speaker,
      List<AttributionSpans> nested) {
    static AttributionSpans of(Attribution a, List<AttributionSpans> nested) {
      return new AttributionSpans(
          orNull(a.source()),
          orNull(a.cue()),
          orNull(a.content()),
          a.kind(),
          a.cueClass(),
          a.speaker(),
          nested);
    }

    private static List<Span> orNull(List<Span> spans) {
      return spans.isEmpty() ? null : spans;
    }
  }

  /** The same of the title, whose spans count in the title. */
  public record TitleAnnotation(
      List<NameSpan> names,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<Claim> claims) {}

  public static Annotation of(ParsedArticle parsed, ArticleClaims read, List<Mention> mentions) {
    return new Annotation(
        parsed.article().id(),
        parsed.sentences().stream()
            .filter(s -> s.part() == Part.BODY)
            .map(s -> new Span(s.start(), s.end()))
            .toList(),
        names(mentions, Part.BODY),
        read.bodyTimes(),
        read.bodyQuantities(),
        attributions(read.attributions()),
        claims(read, Part.BODY),
        new TitleAnnotation(
            names(mentions, Part.TITLE),
            read.titleTimes(),
            read.titleQuantities(),
            claims(read, Part.TITLE)));
  }

  private static List<NameSpan> names(List<Mention> mentions, Part part) {
    return mentions.stream().filter(m -> m.part() == part).map(NameSpan::of).toList();
  }

  /** The outermost attributions of the body, each with those inside it. */
  private static List<AttributionSpans> attributions(List<Attribution> all) {
    Map<Integer, List<Integer>> inside = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).part() == Part.BODY) {
        inside.computeIfAbsent(all.get(i).parent(), k -> new ArrayList<>()).add(i);
      }
    }
    return inside(all, inside, -1);
  }

  private static List<AttributionSpans> inside(
      List<Attribution> all, Map<Integer, List<Integer>> inside, int parent) {
    return inside.getOrDefault(parent, List.of()).stream()
        .map(i -> AttributionSpans.of(all.get(i), inside(all, inside, i)))
        .toList();
  }

  private static List<Claim> claims(ArticleClaims read, Part part) {
    return read.claims().stream().filter(c -> c.part() == part).toList();
  }
}
