package org.crosscheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one article counts of the incident that it tells of.
 *
 * @param main its number for each state and group, in the order of its text
 * @param all every toll of the article, those of other incidents too
 */
record ArticleTolls(String articleId, Scene scene, List<MainToll> main, List<Toll> all) {
  ArticleTolls {
    main = List.copyOf(main);
    all = List.copyOf(all);
  }

  Optional<MainToll> of(String state, Population population) {
    return main.stream().filter(m -> m.state().equals(state) && m.of() == population).findFirst();
  }

  /** The toll of all or of one group that the article gives before others. */
  Optional<MainToll> first(String state) {
    return main.stream()
        .filter(m -> m.state().equals(state) && !m.of().isShare())
        .min(Comparator.comparingInt(MainToll::place));
  }

  /** Whether the article counts anywhere as many of those whom another one's number counts. */
  boolean tells(MainToll other) {
    return all.stream()
        .filter(t -> t.state().equals(other.state()) && t.of() == other.of())
        .anyMatch(t -> TollMatch.of(t.count(), other.count()) == TollMatch.SAME);
  }

  /** What happened to those who are counted, in the order of the text. */
  List<String> states() {
    return main.stream().map(MainToll::state).distinct().toList();
  }
}
