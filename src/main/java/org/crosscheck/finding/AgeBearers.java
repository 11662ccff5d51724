package org.crosscheck.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.article.Part;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/**
 * Finds of whom "the 34-year-old" at a sentence's start speaks: of the person with whose name the
 * sentence before begins, or the one before that where a pronoun goes on.
 */
final class AgeBearers {
  private static final Pattern PRONOUN =
      Pattern.compile("^(?:He|She|His|Her)\\b.*", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}]{0,9}\\.? ){0,2}");

  private static final String DEFINITE = "The ";

  /** So many sentences a pronoun carries on. */
  private static final int MOST = 3;

  private final Map<String, TreeMap<Integer, EventMention>> sentences = new HashMap<>();

  AgeBearers(List<EventClaim> claims) {
    for (EventClaim at : claims) {
      Claim claim = at.mention().claim();
      if (claim.part() == Part.BODY && claim.span().start() == claim.sentence().start()) {
        sentences
            .computeIfAbsent(claim.articleId(), k -> new TreeMap<>())
            .putIfAbsent(claim.sentence().start(), at.mention());
      }
    }
  }

  Optional<NameUse> of(EventMention mention) {
    if (!mention.claim().text().startsWith(DEFINITE)) {
      return Optional.empty();
    }
    TreeMap<Integer, EventMention> own = sentences.get(mention.claim().articleId());
    Integer at = own == null ? null : own.lowerKey(mention.claim().sentence().start());
    for (int i = 0; at != null && i < MOST; i++) {
      EventMention before = own.get(at);
      Optional<NameUse> first = opening(before);
      if (first.isPresent() || !PRONOUN.matcher(before.claim().text()).matches()) {
        return first;
      }
      at = own.lowerKey(at);
    }
    return Optional.empty();
  }

  /** The person with whose name a sentence begins, after titles at most. */
  private static Optional<NameUse> opening(EventMention mention) {
    Claim claim = mention.claim();
    return mention.ownNames().stream()
        .limit(1)
        .filter(n -> n.kind() == EntityKind.PERSON)
        .filter(
            n ->
                TITLE
                    .matcher(claim.text().substring(0, n.span().start() - claim.span().start()))
                    .matches())
        .findFirst();
  }
}
