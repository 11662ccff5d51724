package org.crosscheck.job;

/** A form that an article uses: {@code key} is the resolved form and its kind. */
public record FormUse(String articleId, String key) {}
