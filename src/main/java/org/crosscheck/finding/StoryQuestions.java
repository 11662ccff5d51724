package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/** Every question to which a story has one answer, asked of the articles of a story. */
final class StoryQuestions {
  /** Comparisons of two wordings: what they have found of two sentences is not told again. */
  private static final List<String> WORDED =
      List.of(
          "wording",
          "negation",
          "denial",
          "opposite",
          "contrary",
          "quote",
          "reason",
          "attribution",
          "measure",
          "quantity");

  private final Rules rules;
  private final WordMeaning meaning;
  private final PairComparer pairComparer;
  private final OutcomeReader outcomes;
  private final FigureReader figures;
  private final Forecasts forecasts;
  private final PlaceReader places;

  StoryQuestions(Rules rules, WordMeaning meaning, PairComparer pairComparer) {
    this.rules = rules;
    this.meaning = meaning;
    this.pairComparer = pairComparer;
    outcomes = new OutcomeReader(rules);
    figures = new FigureReader(rules, meaning);
    forecasts = new Forecasts(rules.comparisonWords());
    places = new PlaceReader(rules);
  }

  /**
   * A list of verdicts for each finding.
   *
   * @param found the verdicts on pairs of the same claims
   * @param tolls what the articles count of their incidents
   * @param whole whether they are those of a whole story, not only of one event
   */
  List<List<PairVerdict>> compare(
      List<EventClaim> claims,
      Map<String, SentenceFacts> facts,
      List<PairVerdict> found,
      List<ArticleTolls> tolls,
      boolean whole) {
    Set<String> told =
        found.stream()
            .filter(v -> v.verdict().relation() == Relation.DISAGREES)
            .filter(v -> WORDED.contains(v.verdict().rule()))
            .map(PairVerdict::both)
            .collect(Collectors.toSet());
    List<Wording> wordings = claims.stream().map(c -> pairComparer.wording(c.mention())).toList();
    Clauses clauses = new Clauses(claims);
    List<List<PairVerdict>> findings = new ArrayList<>();
    for (StoryQuestion<?> question : questions(claims, tolls, whole)) {
      for (List<PairVerdict> finding :
          new StoryAnswers<>(question, clauses, pairComparer).compare(claims, wordings, facts)) {
        List<PairVerdict> news = finding.stream().filter(v -> !told.contains(v.both())).toList();
        if (!news.isEmpty()) {
          findings.add(news);
        }
      }
    }
    return findings;
  }

  /** For whom a pronoun stands only a whole article tells. */
  private List<StoryQuestion<?>> questions(
      List<EventClaim> claims, List<ArticleTolls> tolls, boolean whole) {
    ComparisonWords words = rules.comparisonWords();
    List<StoryQuestion<?>> questions =
        new ArrayList<>(
            List.of(
                new InitiativeQuestion(words),
                new UniqueQuestion(words),
                new SoughtQuestion(words),
                new UnanimityQuestion(words),
                new OpenQuestion(words, meaning),
                new ListedQuestion(),
                new PassageQuestion(words),
                new CandidacyQuestion(words),
                new HomeQuestion(places),
                new OutcomeQuestion(outcomes),
                new OutcomeDayQuestion(outcomes),
                new SpeakerQuestion(meaning),
                new ReasonQuestion(rules, meaning)));
    if (whole) {
      questions.add(new RemarkQuestion(claims));
      questions.add(new AccidentQuestion(words, tolls));
      questions.add(new FigureQuestion(figures, forecasts, claims));
    }
    return questions;
  }
}
