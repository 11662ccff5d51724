package org.crosscheck.report;

import java.util.Objects;

/**
 * Something that the search finds: a headline or a claim.
 *
 * @param words what is searched and shown
 * @param href where it stands, from the report folder
 * @param where outlet and day, shown beside it
 */
public record SearchDocument(String words, String href, String where) {
  private static final int WORDS = 220;

  public SearchDocument {
    words = Shorten.to(WORDS, Objects.requireNonNull(words, "words"));
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(where, "where");
  }

  public static SearchDocument headline(ArticleHead article) {
    return new SearchDocument(
        article.headline(),
        PagePaths.article(article.id()),
        article.outlet() + ", " + article.day());
  }

  public static SearchDocument claim(org.crosscheck.claim.Claim claim, ArticleHead article) {
    return new SearchDocument(
        claim.text(),
        PagePaths.claim(claim.articleId(), claim.id()),
        article.outlet() + ", " + article.day());
  }
}
