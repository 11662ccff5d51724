package org.crosscheck.event;

import java.util.Objects;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimTime;

/**
 * What an event tells of one of its claims.
 *
 * @param published the article's date, null where missing
 * @param origin independent origin of its article
 * @param time when the claim's event happened, null where it does not say
 */
public record EventMember(
    String claimId,
    String outlet,
    String origin,
    String published,
    String text,
    ClaimKind kind,
    ClaimTime time) {
  public EventMember {
    Objects.requireNonNull(claimId, "claimId");
  }

  public static EventMember of(EventMention mention) {
    return new EventMember(
        mention.claim().id(),
        mention.claim().outlet(),
        mention.origin(),
        mention.published(),
        mention.claim().text(),
        mention.claim().kind(),
        mention.claim().time());
  }
}
