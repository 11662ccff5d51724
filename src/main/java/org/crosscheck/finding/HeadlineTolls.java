package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.rules.EventNouns;

/**
 * Finds headlines that count other victims than the text below them. A text that somewhere gives
 * the headline's number, or numbers that add up to it, is not at odds with it.
 */
final class HeadlineTolls {
  static final String RULE = "headline-body";

  private static final double SURE = 0.8;

  private final EventNouns nouns;
  private final PairComparer pairComparer;

  HeadlineTolls(EventNouns nouns, PairComparer pairComparer) {
    this.nouns = nouns;
    this.pairComparer = pairComparer;
  }

  /** A verdict of relation COVERAGE for each headline and state that is at odds with its text. */
  List<PairVerdict> compare(List<ArticleTolls> articles, Map<String, SentenceFacts> facts) {
    List<PairVerdict> found = new ArrayList<>();
    for (ArticleTolls article : articles) {
      List<Toll> title =
          article.all().stream().filter(Toll::isTitle).filter(this::isExact).toList();
      for (Toll toll : title) {
        boolean only = title.stream().filter(t -> t.state().equals(toll.state())).count() == 1;
        if (only && toll.isWhole()) {
          body(toll, article.all()).map(b -> verdict(toll, b, facts)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The one number of the text that stands against the headline's. */
  private Optional<Toll> body(Toll title, List<Toll> all) {
    if (isOfSeveral(title)) {
      return Optional.empty();
    }
    List<Toll> body =
        all.stream().filter(t -> !t.isTitle() && t.state().equals(title.state())).toList();
    List<Toll> top = body.stream().filter(t -> t.isWhole() && isExact(t)).toList();
    boolean one = top.stream().map(t -> t.count().low()).distinct().count() == 1;
    boolean told =
        body.stream().anyMatch(t -> TollMatch.of(t.count(), title.count()).meet())
            || TollSums.reach(body, title.count().low());
    return one && !told && top.get(0).isLead() && areOfOne(title, top.get(0))
        ? Optional.of(top.get(0))
        : Optional.empty();
  }

  /** Whether both count people of one kind, whatever noun stands for them. */
  private static boolean areOfOne(Toll a, Toll b) {
    boolean all = a.of() == Population.PEOPLE || a.of() == Population.NAMED;
    return a.of() == b.of() || all && (b.of() == Population.PEOPLE || b.of() == Population.NAMED);
  }

  /** Whether the headline adds up what attacks in several places did, or joins two of them. */
  private boolean isOfSeveral(Toll title) {
    return Wording.of(title.claim().text()).words().stream()
        .map(TextWord::key)
        .anyMatch(
            k ->
                k.equals("and")
                    || k.endsWith("s") && nouns.of(k.substring(0, k.length() - 1)).isPresent());
  }

  private boolean isExact(Toll toll) {
    return toll.count().low() != null && !toll.count().approximate();
  }

  private PairVerdict verdict(Toll title, Toll body, Map<String, SentenceFacts> facts) {
    return new PairVerdict(
        pairComparer.read(title.at(), body.at(), facts),
        new Verdict(
            Relation.COVERAGE,
            Aspect.HEADLINE_BODY,
            SURE,
            RULE,
            Words.capital(CountedThings.state(title.state())),
            QuantityWords.of(title.count()),
            QuantityWords.of(body.count()),
            List.of(
                new Step("Does the text give the headline's number?", "no", 1),
                new Step("Do its numbers add up to it?", "no", 1))));
  }
}
