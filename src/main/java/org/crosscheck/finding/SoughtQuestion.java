package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Polarity;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.rules.ComparisonWords;

/** Whether the unnamed person whom the police look for is a man or a woman. */
final class SoughtQuestion implements StoryQuestion<SoughtQuestion.Sought> {
  private static final double SURE = 0.64;

  private final ComparisonWords words;

  SoughtQuestion(ComparisonWords words) {
    this.words = words;
  }

  /** An unnamed person who is looked for, in the article's words. */
  record Sought(boolean male, String told) {}

  @Override
  public List<Sought> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    String verb = claim.predicate().lemma();
    boolean wanted = words.is("questioning", verb) && claim.kind() == ClaimKind.REDUCED_CLAUSE;
    if (!wanted && !words.is("seeking", verb)
        || claim.polarity() != Polarity.POSITIVE
        || claim.arguments().stream().noneMatch(a -> words.is("seeker", a.head()))
        || wording.words().stream().anyMatch(w -> words.isInAnyNumber("lost", w.key()))) {
      return List.of();
    }
    return claim.arguments().stream()
        .filter(a -> a.span().start() > claim.predicate().start())
        .filter(a -> words.is("male", a.head()) || words.is("female", a.head()))
        .filter(a -> isUnnamed(mention, a))
        .map(a -> new Sought(words.is("male", a.head()), described(a.text())))
        .toList();
  }

  private static boolean isUnnamed(EventMention mention, Argument argument) {
    return mention.namesIn(argument.span()).stream().noneMatch(n -> n.kind() == EntityKind.PERSON);
  }

  /** What the person is like, without what the person did. */
  private static String described(String text) {
    int who = text.indexOf(" who ");
    return who < 0 ? text : text.substring(0, who);
  }

  @Override
  public boolean areOfOneThing(Sought a, Sought b) {
    return true;
  }

  @Override
  public boolean exclude(Sought a, Sought b) {
    return a.male() != b.male();
  }

  @Override
  public Verdict verdict(Pair pair, Sought a, Sought b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.IDENTITY,
        SURE,
        "sought",
        "Who is looked for",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one search?", "both articles tell one story", 0.3),
            new Step("Can it be one person?", "no, one is a man, one a woman", 0.4)),
        List.of("Two persons may be looked for."));
  }
}
