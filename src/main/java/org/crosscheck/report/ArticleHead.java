package org.crosscheck.report;

import java.util.Objects;
import org.crosscheck.article.Article;
import org.crosscheck.copy.Copy;

/**
 * An article without its text: what a list or a grid shows of it.
 *
 * @param published as the input gave it, null where missing
 * @param url where it was published, null where unknown
 * @param copyKind {@code exact}, {@code near}, {@code wire} or {@code none}
 * @param wire the wire service that the article credits, null for none
 * @param origin independent origin that it counts for
 */
public record ArticleHead(
    String id,
    String outlet,
    String published,
    String title,
    String url,
    String storyId,
    String copyGroup,
    String copyKind,
    String wire,
    String origin) {
  public ArticleHead {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(storyId, "storyId");
    Objects.requireNonNull(copyGroup, "copyGroup");
    Objects.requireNonNull(copyKind, "copyKind");
    Objects.requireNonNull(origin, "origin");
  }

  /** The head of {@code article} in its story, among its copies. */
  public static ArticleHead of(Article article, Copy copy, String storyId) {
    return new ArticleHead(
        article.id(),
        article.outlet(),
        article.published(),
        article.title(),
        article.url(),
        storyId,
        copy.copyGroup(),
        copy.kind(),
        copy.wire(),
        copy.origin());
  }

  /** The headline, or words that say that there is none. */
  public String headline() {
    return title.isBlank() ? "Article without a headline" : title;
  }

  /** The day of publication, or words that say that it is missing. */
  public String day() {
    return published == null ? "no date" : published.substring(0, Math.min(10, published.length()));
  }
}
