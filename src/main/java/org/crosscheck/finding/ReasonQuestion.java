package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.ReasonReader.Reason;
import org.crosscheck.rules.Rules;

/**
 * Why something happened: a reason that one claim gives and another denies of the same happening,
 * or one that is told as the only one, beside another.
 */
final class ReasonQuestion implements StoryQuestion<ReasonQuestion.Why> {
  private static final double SURE = 0.62;

  /** What happened, told without saying what. */
  private static final List<String> VAGUE =
      List.of("decided", "caused", "led", "brought", "matter", "issue", "question");

  /** Where only the one is not said to be the only reason, more shows that it is one happening. */
  private static final double MORE = 1.5;

  private final WordMeaning meaning;
  private final ReasonReader reader;

  ReasonQuestion(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    reader = new ReasonReader(rules);
  }

  /**
   * A reason and who gives it.
   *
   * @param speaker by full name, empty for nobody
   * @param told the reason in the claim's words
   * @param only whether it is told as the only one
   */
  record Why(Reason reason, String speaker, String told, boolean only) {
    private boolean isVague() {
      return reason.effect().stream()
          .filter(TextWord::isContent)
          .allMatch(w -> VAGUE.contains(w.key()));
    }
  }

  @Override
  public List<Why> read(EventMention mention, Wording wording) {
    Reason reason = reader.read(mention.claim(), wording);
    if (reason == null) {
      return List.of();
    }
    ClaimSource source = mention.claim().attribution();
    String speaker = source == null || source.anonymous() ? "" : source.speaker();
    String told = (reason.isDenied() ? "not " : "") + wording.cut(reason.reason());
    return List.of(new Why(reason, speaker, told, isOnly(wording)));
  }

  private static boolean isOnly(Wording wording) {
    List<TextWord> text = wording.words();
    for (int i = 1; i < text.size(); i++) {
      if (List.of("reason", "cause").contains(text.get(i).key())
          && List.of("only", "sole").contains(text.get(i - 1).key())) {
        return true;
      }
    }
    return false;
  }

  /** Of one happening; or of what is not said again, where it is one speaker's reason. */
  @Override
  public boolean areOfOneThing(Why a, Why b) {
    if (a.isVague() || b.isVague()) {
      return !a.speaker().isEmpty() && a.speaker().equals(b.speaker());
    }
    double least = a.reason().isDenied() == b.reason().isDenied() ? MORE : 1;
    return shared(a.reason().effect(), b.reason().effect(), WordRelation.DERIVED) >= least;
  }

  @Override
  public boolean exclude(Why a, Why b) {
    if (a.reason().isDenied() != b.reason().isDenied()) {
      return shared(a.reason().reason(), b.reason().reason(), WordRelation.DERIVED) >= 1;
    }
    return (a.only() || b.only())
        && !a.reason().isDenied()
        && shared(a.reason().reason(), b.reason().reason(), WordRelation.SIBLING) == 0;
  }

  private double shared(List<TextWord> some, List<TextWord> others, WordRelation farthest) {
    return meaning.shared(content(some), content(others), farthest);
  }

  private static List<TextWord> content(List<TextWord> words) {
    return words.stream().filter(TextWord::isContent).toList();
  }

  @Override
  public Verdict verdict(Pair pair, Why a, Why b) {
    boolean denied = a.reason().isDenied() != b.reason().isDenied();
    return new Verdict(
        Relation.DISAGREES,
        Aspect.CAUSE,
        SURE,
        "reason",
        "Why it happened",
        a.told(),
        b.told(),
        List.of(
            new Step(
                "Is it the same happening?",
                a.isVague() || b.isVague() ? "one speaker gives both" : "they share its words",
                0.3),
            new Step(
                "Can both reasons hold?",
                denied ? "no, one denies the other's" : "no, one is told as the only one",
                0.5)));
  }
}
