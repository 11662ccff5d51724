package org.crosscheck.event;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.name.NameUse;

/**
 * A claim in its surroundings: what event grouping and comparisons read.
 *
 * @param names name uses inside the claim's sentence, in text order
 * @param published the article's date, null where missing
 * @param origin independent origin of its article
 * @param url the article's address, null where missing
 */
public record EventMention(
    Claim claim,
    List<NameUse> names,
    String storyId,
    String published,
    String copyGroup,
    String origin,
    String url) {
  public EventMention {
    Objects.requireNonNull(claim, "claim");
    names = List.copyOf(names);
  }

  /** Whether its article and the other's were told as copies of one text. */
  public boolean isCopyOf(EventMention other) {
    return copyGroup != null && copyGroup.equals(other.copyGroup);
  }

  /** The names that touch a stretch of the claim's part of the article. */
  public List<NameUse> namesIn(Span span) {
    return names.stream().filter(n -> n.part() == claim.part() && n.span().touches(span)).toList();
  }

  /** The names inside the claim itself; its sentence may hold more. */
  public List<NameUse> ownNames() {
    return names.stream()
        .filter(n -> n.part() == claim.part() && claim.span().contains(n.span()))
        .toList();
  }

  /** The same mention of a claim read anew. */
  public EventMention with(Claim read) {
    return new EventMention(read, names, storyId, published, copyGroup, origin, url);
  }

  /** A mention in an article without address. */
  public EventMention(
      Claim claim,
      List<NameUse> names,
      String storyId,
      String published,
      String copyGroup,
      String origin) {
    this(claim, names, storyId, published, copyGroup, origin, null);
  }
}
