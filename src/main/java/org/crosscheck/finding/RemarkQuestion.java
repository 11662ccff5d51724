package org.crosscheck.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.article.Part;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/**
 * Who said what two outlets quote word for word, where a pronoun stands for one of the speakers. A
 * pronoun may be read as the wrong one of the persons named before it, so the other outlet's
 * speaker must not be one of them.
 */
final class RemarkQuestion implements StoryQuestion<RemarkQuestion.Remark> {
  /** Shorter remarks are made by many. */
  private static final int LEAST = 8;

  private static final double SURE = 0.7;

  private final Map<String, Integer> named = new HashMap<>();

  /** Asks of a story with these claims. */
  RemarkQuestion(List<EventClaim> claims) {
    for (EventClaim at : claims) {
      String article = at.mention().claim().articleId();
      for (NameUse name : at.mention().names()) {
        if (name.kind() == EntityKind.PERSON) {
          int place = name.part() == Part.TITLE ? -1 : name.span().start();
          keys(name.form()).forEach(k -> named.merge(article + ' ' + k, place, Math::min));
        }
      }
    }
  }

  /**
   * A quoted remark and its speaker by full name.
   *
   * @param words the remark's words
   * @param names the words of the speaker's name
   * @param pronoun whether the article has a pronoun for the speaker there
   * @param place where the remark stands in the article
   */
  record Remark(
      String words,
      String speaker,
      Set<String> names,
      boolean pronoun,
      String articleId,
      int place) {}

  @Override
  public List<Remark> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    ClaimSource source = claim.attribution();
    if (source == null
        || source.anonymous()
        || claim.part() != Part.BODY
        || claim.quotation() == null
        || !claim.quotation().contains(claim.span())
        || wording.words().size() < LEAST
        || keys(source.speaker()).size() < 2
        || !isPerson(source.speaker(), claim.articleId())) {
      return List.of();
    }
    return List.of(
        new Remark(
            wording.words().stream().map(TextWord::key).collect(Collectors.joining(" ")),
            source.speaker(),
            keys(source.speaker()),
            Words.isPronoun(source.source()),
            claim.articleId(),
            claim.span().start()));
  }

  /** Bodies speak through persons: the White House and its spokeswoman are one speaker. */
  private boolean isPerson(String speaker, String articleId) {
    return keys(speaker).stream().anyMatch(k -> named.containsKey(articleId + ' ' + k));
  }

  private static Set<String> keys(String name) {
    return Wording.of(name).words().stream()
        .filter(w -> Character.isUpperCase(w.form().charAt(0)))
        .map(TextWord::key)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean areOfOneThing(Remark a, Remark b) {
    return a.words().equals(b.words());
  }

  @Override
  public boolean exclude(Remark a, Remark b) {
    return (a.pronoun() || b.pronoun())
        && a.names().stream().noneMatch(b.names()::contains)
        && !mayMean(a, b)
        && !mayMean(b, a);
  }

  /** Whether a pronoun may stand for the other's speaker, who is named before it. */
  private boolean mayMean(Remark remark, Remark other) {
    return remark.pronoun()
        && other.names().stream()
            .map(n -> named.get(remark.articleId() + ' ' + n))
            .anyMatch(at -> at != null && at < remark.place());
  }

  @Override
  public Verdict verdict(Pair pair, Remark a, Remark b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.ATTRIBUTION,
        SURE,
        "attribution",
        "Who said it",
        a.speaker(),
        b.speaker(),
        List.of(
            new Step("Is it the same statement?", "yes, word for word", 0.5),
            new Step("Can the speakers be one?", "no, they share no name", 0.4)));
  }
}
