package org.crosscheck.article;

/**
 * A planted relation between two sentences of two articles.
 *
 * @param relation {@code AGREES} or {@code DISAGREES}
 * @param aspect what they disagree on, empty where they agree
 */
public record SyntheticRelation(
    String relation, String aspect, String articleA, String textA, String articleB, String textB) {}
