package org.crosscheck.language;

/** How near two words are in meaning. */
@FunctionalInterface
public interface WordNearness {

  /** 0 for strangers to 1 for the same word; symmetric. */
  double between(String lemma, String other);
}
