package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.event.EventMention;

/** What one speaker, by full name, tells one outlet to be so or to come, and another not to be. */
final class SpeakerQuestion implements StoryQuestion<SpeakerQuestion.Told> {
  private static final double ALIKE = 0.6;
  private static final double SURE = 0.66;

  private final WordMeaning meaning;

  SpeakerQuestion(WordMeaning meaning) {
    this.meaning = meaning;
  }

  /**
   * A doing of which one speaker says whether it is so.
   *
   * @param mood whether it is so or to come; a noun leaves it open
   */
  record Told(
      String speaker, String doing, boolean denied, Mood mood, boolean noun, Wording wording) {}

  @Override
  public List<Told> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    ClaimSource source = claim.attribution();
    if (source == null
        || source.anonymous()
        || source.speaker().indexOf(' ') < 0
        || LightVerbs.holds(claim.predicate().lemma())
        || !isTold(claim)) {
      return List.of();
    }
    return List.of(
        new Told(
            source.speaker(),
            claim.predicate().lemma(),
            claim.polarity() == Polarity.NEGATIVE,
            claim.mood(),
            claim.kind() == ClaimKind.EVENT_NOUN,
            wording));
  }

  /** Whether it is told to be so or to come, or not to be intended. */
  private static boolean isTold(Claim claim) {
    if (claim.mood() == Mood.FUTURE && claim.polarity() == Polarity.NEGATIVE) {
      return true;
    }
    return (claim.mood() == Mood.STATED || claim.mood() == Mood.FUTURE)
        && claim.kind() != ClaimKind.REDUCED_CLAUSE
        && claim.certainty() != Certainty.UNKNOWN;
  }

  @Override
  public boolean areOfOneThing(Told a, Told b) {
    return a.speaker().equals(b.speaker())
        && meaning.relate(a.doing(), b.doing()) == WordRelation.SAME
        && (a.mood() == b.mood() || a.noun() || b.noun())
        && ContentMatch.of(a.wording().content(), b.wording().content(), meaning).share() >= ALIKE;
  }

  @Override
  public boolean exclude(Told a, Told b) {
    return a.denied() != b.denied();
  }

  @Override
  public Verdict verdict(Pair pair, Told a, Told b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.NEGATION,
        SURE,
        "speaker",
        "One speaker, two answers (" + a.speaker() + ", " + a.doing() + ")",
        answer(a),
        answer(b),
        List.of(
            new Step("Is it one speaker?", a.speaker(), 0.4),
            new Step("Is it the same doing?", a.doing() + ", " + b.doing(), 0.3)));
  }

  private static String answer(Told told) {
    return told.denied() ? "it is not so" : "it is so";
  }
}
