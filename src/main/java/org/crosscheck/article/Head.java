package org.crosscheck.article;

/**
 * What is known of an article beside its text; every component may be null.
 *
 * @param published as written in the input, not yet read as a date
 */
public record Head(String id, String outlet, String published, String title, String url) {
  public static final Head EMPTY = new Head(null, null, null, null, null);

  /** This head with the gaps filled from another. */
  public Head orElse(Head other) {
    return new Head(
        first(id, other.id),
        first(outlet, other.outlet),
        first(published, other.published),
        first(title, other.title),
        first(url, other.url));
  }

  /** What a manifest says of a file that holds many articles goes for each but in these. */
  Head withoutItsArticle() {
    return new Head(null, outlet, published, null, null);
  }

  private static String first(String one, String other) {
    return one == null || one.isBlank() ? other : one;
  }
}
