package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the scenes of a story's articles. */
final class Scenes {
  /** Reports so many days apart that name no day hardly tell of one incident. */
  static final int WINDOW_DAYS = 3;

  /** A place or word that so large a share of the articles names (a province) tells none apart. */
  private static final double COMMON = 0.8;

  private static final int FEW = 3;

  private static final int LEAST_WORDS = 3;
  private static final double LEAST_SHARE = 0.3;

  private final Set<String> commonWords;
  private final List<PlaceName> commonPlaces;

  Scenes(List<Scene> story) {
    Map<String, Integer> counts = new TreeMap<>();
    story.forEach(s -> s.words().forEach(w -> counts.merge(w, 1, Integer::sum)));
    counts.values().removeIf(n -> story.size() < FEW || n < COMMON * story.size());
    commonWords = new TreeSet<>(counts.keySet());
    commonPlaces =
        story.stream()
            .flatMap(s -> s.places().stream())
            .distinct()
            .filter(p -> story.size() >= FEW && naming(story, p) >= COMMON * story.size())
            .toList();
  }

  private static long naming(List<Scene> story, PlaceName place) {
    return story.stream().filter(s -> s.places().stream().anyMatch(place::isLike)).count();
  }

  /** How two scenes of the story meet. */
  SceneMatch match(Scene a, Scene b) {
    boolean shared = Scene.meet(a.places(), b.places());
    boolean words = haveWords(a, b);
    boolean apart = Scene.areApart(a.time(), b.time());
    boolean dated = a.time() != null && b.time() != null && !apart;
    // The first day that an article names is often that of saying it.
    boolean open = apart && shared && words && !(a.isTold() && b.isTold()) && isNextDay(a, b);
    boolean near = dated || areNear(a, b) && canKnow(a, b) && canKnow(b, a);
    if (apart && !open || !near || areElsewhere(a, b)) {
      return SceneMatch.OTHER;
    }
    if (!dated) {
      return shared || words ? SceneMatch.LIKELY : SceneMatch.OPEN;
    }
    return shared && words
        ? SceneMatch.SURE
        : shared || words ? SceneMatch.SAME : SceneMatch.LIKELY;
  }

  /** Whether each names places of its own and neither names those of the other. */
  private boolean areElsewhere(Scene a, Scene b) {
    List<PlaceName> x = telling(a);
    List<PlaceName> y = telling(b);
    return !x.isEmpty()
        && !y.isEmpty()
        && !Scene.meet(x, y)
        && !Scene.meet(x, b.around())
        && !Scene.meet(y, a.around());
  }

  /** The places that tell a scene from others; all that it names where these are common ones. */
  private List<PlaceName> telling(Scene scene) {
    List<PlaceName> own = scene.places().stream().filter(p -> !commonPlaces.contains(p)).toList();
    return own.isEmpty() ? scene.places() : own;
  }

  /** Whether both use so many of the same words, and these are a good part of the fewer. */
  private boolean haveWords(Scene a, Scene b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    long shared = x.stream().filter(y::contains).count();
    return shared >= LEAST_WORDS && shared >= LEAST_SHARE * Math.min(x.size(), y.size());
  }

  private Set<String> words(Scene scene) {
    return scene.words().stream()
        .filter(w -> !commonWords.contains(w))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNextDay(Scene a, Scene b) {
    return Times.gapDays(a.time(), b.time()) <= 1;
  }

  private static boolean areNear(Scene a, Scene b) {
    return a.published() != null
        && b.published() != null
        && Math.abs(a.published().toEpochDay() - b.published().toEpochDay()) <= WINDOW_DAYS;
  }

  /** Nobody writes of what is yet to come: the undated report follows the other's day. */
  private static boolean canKnow(Scene dated, Scene undated) {
    return dated.time() == null
        || undated.time() != null
        || undated.published().isAfter(Times.day(dated.time().from()).minusDays(1));
  }
}
