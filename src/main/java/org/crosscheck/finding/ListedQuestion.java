package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;

/** Whether somebody by name is on a list, in a group, under a ban: denied, and told in passing. */
final class ListedQuestion implements StoryQuestion<ListedQuestion.Stand> {
  private static final List<String> BEING =
      List.of("be", "appear", "figure", "feature", "stay", "remain", "stand");
  private static final List<String> WHERE = List.of("on", "in", "among", "under", "at");
  private static final double SURE = 0.74;

  /**
   * Where somebody stands.
   *
   * @param name id of the name
   * @param form the name as the article has it
   * @param where the preposition, the article and the noun
   */
  record Stand(String name, String form, String where, boolean denied) {
    private String told() {
      return denied ? "not " + where : where;
    }
  }

  @Override
  public List<Stand> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (claim.kind() != ClaimKind.CLAUSE
        || claim.mood() != Mood.STATED
        || !BEING.contains(claim.predicate().lemma())) {
      return List.of();
    }
    int from = claim.predicate().end() - claim.span().start();
    List<TextWord> after = wording.words().stream().filter(w -> w.span().start() >= from).toList();
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.AGENT && a.span().end() <= claim.predicate().start())
        .flatMap(a -> mention.namesIn(a.headSpan()).stream())
        .flatMap(n -> stands(n, after, claim.polarity() == Polarity.NEGATIVE).stream())
        .toList();
  }

  /** What is denied is what follows at once; of what is so, it may stand in what follows. */
  private static List<Stand> stands(NameUse name, List<TextWord> after, boolean denied) {
    List<Stand> found = new ArrayList<>();
    int last = denied ? Math.min(2, after.size() - 2) : after.size() - 2;
    for (int i = 0; i < last; i++) {
      String preposition = after.get(i).key();
      TextWord noun = after.get(i + 2);
      if (WHERE.contains(preposition) && after.get(i + 1).key().equals("the") && !noun.named()) {
        String where = preposition + " the " + noun.key();
        found.add(new Stand(name.nameId(), name.form(), where, denied));
      }
    }
    return found;
  }

  @Override
  public boolean areOfOneThing(Stand a, Stand b) {
    return a.where().equals(b.where()) && a.name().equals(b.name());
  }

  @Override
  public boolean exclude(Stand a, Stand b) {
    return a.denied() != b.denied();
  }

  @Override
  public Verdict verdict(Pair pair, Stand a, Stand b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.NEGATION,
        SURE,
        "listed",
        "Whether " + a.form() + " is " + a.where(),
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one and the same?", a.form() + ", " + b.form(), 0.4),
            new Step("Does one deny what the other tells?", "yes", 0.4)));
  }
}
