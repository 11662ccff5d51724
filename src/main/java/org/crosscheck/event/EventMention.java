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
 * @param anaphors pronouns inside the claim's sentence with the names that they stand for
 * @param published the article's date, null where missing
 * @param origin independent origin of its article
 * @param url the article's address, null where missing
 */
public record EventMention(
    Claim claim,
    List<NameUse> names,
    List<NameUse> anaphors,
    String storyId,
    String published,
    String copyGroup,
    String origin,
    String url) {
  public EventMention {
    Objects.requireNonNull(claim, "claim");
    names = List.copyOf(names);
    anaphors = List.copyOf(anaphors);
  }

  /** Whether its article and the other's were told as copies of one text. */
  public boolean isCopyOf(EventMention other) {
    return copyGroup != null && copyGroup.equals(other.copyGroup);
  }

  /** The names that touch a stretch of the claim's part of the article. */
  public List<NameUse> namesIn(Span span) {
    return names.stream().filter(n -> n.part() == claim.part() && n.span().touches(span)).toList();
  }

  /** The names that a stretch has or that its pronouns stand for. */
  public List<NameUse> meantIn(Span span) {
    List<NameUse> named = namesIn(span);
    return named.isEmpty()
        ? anaphors.stream().filter(n -> n.part() == claim.part() && n.span().touches(span)).toList()
        : named;
  }

  /** The names inside the claim itself; its sentence may hold more. */
  public List<NameUse> ownNames() {
    return names.stream()
        .filter(n -> n.part() == claim.part() && claim.span().contains(n.span()))
        .toList();
  }

  /** The same mention of a claim read anew. */
  public EventMention with(Claim read) {
    return new EventMention(read, names, anaphors, storyId, published, copyGroup, origin, url);
  }

  /** A mention without pronouns in an article without address. */
  public EventMention(
      Claim claim,
      List<NameUse> names,
      String storyId,
      String published,
      String copyGroup,
      String origin) {
    this(claim, names, List.of(), storyId, published, copyGroup, origin, null);
  }
}
