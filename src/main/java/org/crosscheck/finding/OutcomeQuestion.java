package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.OutcomeReader.Told;

/**
 * What became of somebody by name: convicted or acquitted, in custody or at large. Of what may come
 * true later only the report that has the earlier state later, or on the same day, is at odds.
 */
final class OutcomeQuestion implements StoryQuestion<Told> {
  static final String RULE = "outcome";
  private static final double SURE = 0.7;

  private final OutcomeReader reader;

  OutcomeQuestion(OutcomeReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Told> read(EventMention mention, Wording wording) {
    return reader.read(mention, wording);
  }

  @Override
  public boolean areOfOneThing(Told a, Told b) {
    return a.outcome().equals(b.outcome()) && a.nameId().equals(b.nameId());
  }

  @Override
  public boolean exclude(Told a, Told b) {
    return a.answer() != b.answer() && !isNews(a, b) && !isNews(b, a);
  }

  /** Whether the later report tells what has come true since the earlier one. */
  private static boolean isNews(Told earlier, Told later) {
    return later.outcome().mayFollow().contains(later.answer())
        && earlier.published().compareTo(later.published()) < 0;
  }

  /**
   * Of two charges one may be convicted of the one and acquitted of the other; who was not arrested
   * for theft may have been arrested.
   */
  @Override
  public boolean holds(Pair pair, Told a, Told b) {
    boolean open = a.of().isEmpty() && !b.isDenied() || b.of().isEmpty() && !a.isDenied();
    return open || !Collections.disjoint(a.of(), b.of()) || a.of().isEmpty() && b.of().isEmpty();
  }

  @Override
  public Verdict verdict(Pair pair, Told a, Told b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.STATUS,
        SURE,
        RULE,
        a.outcome().of(a.name()),
        answer(a),
        answer(b),
        List.of(
            new Step("Is it one person?", a.name(), 0.4),
            new Step("Which words exclude each other?", a.words() + ", " + b.words(), 0.4)));
  }

  private static String answer(Told told) {
    return told.answer().name().toLowerCase(Locale.ROOT);
  }
}
