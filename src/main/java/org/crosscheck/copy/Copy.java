package org.crosscheck.copy;

import java.util.List;
import java.util.Objects;

/**
 * An article's place among its copies.
 *
 * @param copyGroup id shared by articles with the same text origin; alone where nothing matches
 * @param kind {@code exact}, {@code near}, {@code wire} or {@code none}
 * @param wire the agency or outlet that the article credits its text to, null for none
 * @param origin independent origin that the article counts for: the wire, else the publisher family
 *     that had the text first
 * @param cites agencies and outlets that the article leans on without being their text
 * @param shares other copy groups with which it has sentences in common
 */
public record Copy(
    String articleId,
    String copyGroup,
    String kind,
    String wire,
    String origin,
    List<String> cites,
    List<String> shares) {
  public Copy {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(copyGroup, "copyGroup");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(origin, "origin");
    cites = List.copyOf(cites);
    shares = List.copyOf(shares);
  }

  /** An article that leans on nobody. */
  public Copy(String articleId, String copyGroup, String kind, String wire, String origin) {
    this(articleId, copyGroup, kind, wire, origin, List.of(), List.of());
  }
}
