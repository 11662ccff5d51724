package org.crosscheck.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.article.ContentId;

/**
 * Names of the report's files and of the places inside them.
 *
 * <p>Ids come from the input and may hold slashes, dots or whole sentences: one that is not plainly
 * safe on every file system is replaced by a digest of itself.
 */
public final class PagePaths {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9_-]{4,79}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final String DIGEST = "x";

  private PagePaths() {}

  public static String story(String id) {
    return "story/" + safe(id) + ".html";
  }

  /** The page of a long story that holds its findings from the second page on. */
  public static String story(String id, int page) {
    return page == 1 ? story(id) : "story/" + safe(id) + "-p" + page + ".html";
  }

  /** A page that lists the articles of a story of very many. */
  static String storyArticles(String id, int page) {
    return "story/" + safe(id) + "-a" + page + ".html";
  }

  public static String article(String id) {
    return "article/" + safe(id) + ".html";
  }

  public static String name(String id) {
    return "name/" + safe(id) + ".html";
  }

  public static String outlet(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    String letters = NOT_LETTERS.matcher(lower).replaceAll("-");
    String digest = ContentId.of("o", outlet).substring(2, 8);
    return "outlet/"
        + letters.substring(0, Math.min(40, letters.length()))
        + "-"
        + digest
        + ".html";
  }

  /** The permalink of a finding: its story's first page leads on to the right one. */
  public static String finding(String storyId, String findingId) {
    return story(storyId) + "#" + findingAnchor(findingId);
  }

  public static String claim(String articleId, String claimId) {
    return article(articleId) + "#" + claimAnchor(claimId);
  }

  public static String findingAnchor(String id) {
    return "f-" + safe(id);
  }

  public static String claimAnchor(String id) {
    return "c-" + safe(id);
  }

  /** Name of the data file that tells on which of a story's pages each finding stands. */
  public static String lookup(String storyId) {
    return "pages-" + safe(storyId);
  }

  /** The n-th page (from 1) of a list such as {@code stories}. */
  public static String list(String kind, int page) {
    return page == 1 ? kind + ".html" : kind + "-" + page + ".html";
  }

  /** The same page's file with another ending: its data beside it. */
  public static String beside(String page, String ending) {
    return page.substring(0, page.length() - ".html".length()) + ending;
  }

  private static String safe(String id) {
    boolean plain = SAFE.matcher(id).matches() && !id.startsWith(DIGEST + "-");
    return plain ? id : ContentId.of(DIGEST, id);
  }
}
