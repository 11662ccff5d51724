package org.crosscheck.article;

/** The part of an article that a span counts in: its title or its body text. */
public enum Part {
  TITLE,
  BODY
}
