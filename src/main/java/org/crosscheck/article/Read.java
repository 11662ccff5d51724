package org.crosscheck.article;

/**
 * What came of one line or file of the input: an article, a rejection, or an article with a
 * complaint about a part of it; at least one is not null.
 */
public record Read(Article article, Rejected rejected) {
  public Read {
    if (article == null && rejected == null) {
      throw new IllegalArgumentException("neither article nor rejection");
    }
  }

  static Read rejected(String source, long line, String reason, String detail) {
    return new Read(null, new Rejected(source, line, reason, detail));
  }
}
