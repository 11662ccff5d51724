package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/**
 * Whether what killed or hurt people was an accident or somebody's deed: a leak or a bomb. Only
 * articles that count the victims of one incident are set against each other.
 */
final class AccidentQuestion implements StoryQuestion<AccidentQuestion.Nature> {
  private static final double SURE = 0.66;

  private final ComparisonWords words;
  private final Map<String, Scene> scenes = new TreeMap<>();
  private final Scenes story;

  /** Asks of a story whose articles count these. */
  AccidentQuestion(ComparisonWords words, List<ArticleTolls> tolls) {
    this.words = words;
    tolls.stream()
        .filter(t -> !t.main().isEmpty())
        .forEach(t -> scenes.put(t.articleId(), t.scene()));
    story = new Scenes(List.copyOf(scenes.values()));
  }

  /**
   * What an article takes its incident for.
   *
   * @param plain whether the claim tells it; else some word of it does, which shows no more than
   *     that the article knows of it
   */
  record Nature(boolean accident, boolean plain, Scene scene) {
    private String told() {
      return accident ? "an accident" : "an attack";
    }
  }

  @Override
  public List<Nature> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    Scene scene = scenes.get(claim.articleId());
    boolean finite = Clauses.isWhole(claim);
    if (scene == null
        || !finite
        || claim.mood() != Mood.STATED
        || claim.certainty() == Certainty.UNKNOWN) {
      return List.of();
    }
    boolean accident = has("mishap", wording);
    boolean bursts = words.is("exploding", claim.predicate().lemma()) && has("explosive", wording);
    boolean attack = bursts || has("assault", wording);
    boolean denied =
        claim.polarity() == Polarity.NEGATIVE
            || wording.words().stream().anyMatch(TextWord::isNegation);
    return accident == attack || denied
        ? List.of()
        : List.of(new Nature(accident, accident || bursts, scene));
  }

  private boolean has(String kind, Wording wording) {
    return wording.words().stream().anyMatch(w -> words.isInAnyNumber(kind, w.key()));
  }

  @Override
  public boolean areOfOneThing(Nature a, Nature b) {
    SceneMatch match = story.match(a.scene(), b.scene());
    boolean plain = a.plain() && b.plain() || a.accident() == b.accident();
    return plain && match != SceneMatch.OTHER && match != SceneMatch.OPEN;
  }

  @Override
  public boolean exclude(Nature a, Nature b) {
    return a.accident() != b.accident();
  }

  @Override
  public Verdict verdict(Pair pair, Nature a, Nature b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.CAUSE,
        SURE,
        "accident",
        "An accident or an attack",
        a.told(),
        b.told(),
        List.of(
            new Step("Is it one incident?", "both count victims of the same day or place", 0.3),
            new Step("Can it be both?", "no", 0.4)));
  }
}
