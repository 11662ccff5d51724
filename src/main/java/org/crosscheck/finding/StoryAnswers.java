package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.event.EventMention;

/**
 * Compares how the articles of a story answer one question. An article that gives both answers
 * reports the difference itself and is set against none.
 *
 * @param <T> what a claim answers
 */
final class StoryAnswers<T> {
  /** So many claims of an article stand for its answers. */
  private static final int MOST_ANSWERS = 60;

  /** So many sentences show how two articles differ. */
  private static final int MOST_SHOWN = 12;

  /** Further apart they are told of other days. */
  private static final int MOST_DAYS = 14;

  private final StoryQuestion<T> question;
  private final Clauses clauses;
  private final PairComparer pairComparer;

  StoryAnswers(StoryQuestion<T> question, Clauses clauses, PairComparer pairComparer) {
    this.question = question;
    this.clauses = clauses;
    this.pairComparer = pairComparer;
  }

  /** What a claim answers; {@code at} is the sentence or clause that a reader is shown. */
  private record Answer<T>(EventClaim at, T told) implements StoryAnswer {
    int length() {
      return mention().claim().span().length();
    }
  }

  /**
   * A list of verdicts for each finding, in an order that only the claims give.
   *
   * @param wordings the words of each claim
   */
  List<List<PairVerdict>> compare(
      List<EventClaim> claims, List<Wording> wordings, Map<String, SentenceFacts> facts) {
    return ArticlePairs.compare(
        read(claims, wordings), (some, others) -> conflicts(some, others, facts));
  }

  private List<Answer<T>> read(List<EventClaim> claims, List<Wording> wordings) {
    List<Answer<T>> answers = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      EventClaim at = claims.get(i);
      EventMention mention = at.mention();
      for (T told : question.read(mention, wordings.get(i))) {
        // An infinitive or a noun says too little by itself.
        EventClaim shown = Clauses.isWhole(mention.claim()) ? at : clauses.around(at);
        answers.add(new Answer<>(shown, told));
      }
    }
    return answers;
  }

  private List<PairVerdict> conflicts(
      List<Answer<T>> some, List<Answer<T>> others, Map<String, SentenceFacts> facts) {
    Map<String, PairVerdict> found = new LinkedHashMap<>();
    if (!areOfOneTime(some.get(0).mention(), others.get(0).mention())) {
      return List.of();
    }
    for (Answer<T> a : shortest(some)) {
      for (Answer<T> b : shortest(others)) {
        boolean room = found.size() < MOST_SHOWN;
        if (room && isConflict(a, b) && !isToldToo(some, b) && !isToldToo(others, a)) {
          Pair pair = pairComparer.read(a.at(), b.at(), facts);
          if (question.areOfOneTime(pair) && question.holds(pair, a.told(), b.told())) {
            PairVerdict verdict = new PairVerdict(pair, question.verdict(pair, a.told(), b.told()));
            found.putIfAbsent(verdict.sentences(), verdict);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The shorter of two clauses of a sentence that both hold an answer comes first. */
  private List<Answer<T>> shortest(List<Answer<T>> answers) {
    return answers.stream()
        .limit(MOST_ANSWERS)
        .sorted(Comparator.comparingInt(Answer<T>::length))
        .toList();
  }

  private boolean isConflict(Answer<T> a, Answer<T> b) {
    return question.areOfOneThing(a.told(), b.told()) && question.exclude(a.told(), b.told());
  }

  /** Whether an article gives the answer of the other's too. */
  private boolean isToldToo(List<Answer<T>> article, Answer<T> other) {
    return article.stream()
        .anyMatch(
            a ->
                question.areOfOneThing(a.told(), other.told())
                    && !question.exclude(a.told(), other.told()));
  }

  private static boolean areOfOneTime(EventMention a, EventMention b) {
    if (a.published() == null || b.published() == null) {
      return true;
    }
    return Math.abs(Times.daysBetween(a.published(), b.published())) <= MOST_DAYS;
  }
}
