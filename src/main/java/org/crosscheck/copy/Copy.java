package org.crosscheck.copy;

/**
 * An article's place among its copies.
 *
 * @param copyGroup id shared by articles with the same text origin; alone where nothing matches
 * @param kind {@code exact}, {@code near}, {@code wire} or {@code none}
 * @param wire the wire service that the article credits, null for none
 * @param origin independent origin that the article counts for: copy group or publisher family
 */
public record Copy(String articleId, String copyGroup, String kind, String wire, String origin) {}
