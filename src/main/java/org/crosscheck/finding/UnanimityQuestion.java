package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/** Whether those who decided were of one mind: one dissent or abstention, and they were not. */
final class UnanimityQuestion implements StoryQuestion<UnanimityQuestion.Decision> {
  /** So many words at most lie between a negation and what it denies. */
  private static final int BEFORE = 3;

  private static final double SURE = 0.7;

  private final ComparisonWords words;

  UnanimityQuestion(ComparisonWords words) {
    this.words = words;
  }

  /**
   * How a body decided.
   *
   * @param told the words that say so
   * @param bodies the nouns and names of those who decide, in the claim
   */
  record Decision(boolean unanimous, String told, Set<String> bodies) {}

  @Override
  public List<Decision> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    boolean finite = Clauses.isWhole(claim);
    List<TextWord> text = wording.words();
    for (int i = 0; finite && claim.mood() == Mood.STATED && i < text.size(); i++) {
      int end = i + lengthOf(text, i);
      if (end > i) {
        int denied = denied(text, i);
        boolean one = isOneMind(text, i);
        String told = wording.cut(text.subList(denied < 0 ? i : denied, end));
        return List.of(new Decision(one == denied < 0, told, bodies(mention, text)));
      }
    }
    return List.of();
  }

  /** How many words at {@code at} tell of one mind or of several, 0 for none. */
  private int lengthOf(List<TextWord> text, int at) {
    String key = text.get(at).key();
    if (isOneMind(text, at)) {
      return key.equals("one") ? 2 : 1;
    }
    List<String> after =
        text.subList(at + 1, Math.min(text.size(), at + 1 + BEFORE)).stream()
            .map(TextWord::key)
            .toList();
    if (key.startsWith("disagree") && after.contains("majority")) {
      return after.indexOf("majority") + 2;
    }
    boolean against = key.equals("voted") && !after.isEmpty() && after.get(0).equals("against");
    return against ? 2 : words.isInAnyNumber("dissenting", key) ? 1 : 0;
  }

  private static boolean isOneMind(List<TextWord> text, int at) {
    String key = text.get(at).key();
    String next = at + 1 < text.size() ? text.get(at + 1).key() : "";
    return key.equals("unanimous")
        || key.equals("unanimously")
        || key.equals("one") && (next.equals("mind") || next.equals("voice"));
  }

  /** Where the words begin that deny it, -1 for nowhere. */
  private static int denied(List<TextWord> text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (text.get(i).isNegation() || text.get(i).key().equals("without")) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> bodies(EventMention mention, List<TextWord> text) {
    Set<String> bodies =
        text.stream()
            .map(TextWord::key)
            .map(k -> words.isInAnyNumber("judging-body", k) ? "judges" : k)
            .filter(k -> k.equals("judges") || words.isInAnyNumber("voting", k))
            .collect(Collectors.toCollection(TreeSet::new));
    mention.names().stream()
        .filter(n -> n.kind() != EntityKind.PERSON)
        .map(NameUse::nameId)
        .forEach(bodies::add);
    text.stream()
        .filter(w -> w.named() && !isPerson(mention, w))
        .map(TextWord::key)
        .forEach(bodies::add);
    return bodies;
  }

  private static boolean isPerson(EventMention mention, TextWord word) {
    Span span = word.span().moved(mention.claim().span().start());
    return mention.namesIn(span).stream().anyMatch(n -> n.kind() == EntityKind.PERSON);
  }

  @Override
  public boolean areOfOneThing(Decision a, Decision b) {
    return a.bodies().stream().anyMatch(b.bodies()::contains);
  }

  @Override
  public boolean exclude(Decision a, Decision b) {
    return a.unanimous() != b.unanimous();
  }

  @Override
  public Verdict verdict(Pair pair, Decision a, Decision b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.OPPOSITE,
        SURE,
        "unanimity",
        "Whether all were of one mind",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one body's decision?", "one body or name stands in both", 0.4),
            new Step("Which words exclude each other?", a.told() + ", " + b.told(), 0.4)),
        List.of("There may have been two decisions."));
  }
}
