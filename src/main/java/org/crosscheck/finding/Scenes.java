package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.article.Part;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Scene.Place;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/** Reads and compares the scenes of a story's articles. */
final class Scenes {
  /** Reports so many days apart that name no day hardly tell of one incident. */
  private static final int WINDOW_DAYS = 3;

  /** A place that so large a share of the articles names (a province) tells none apart. */
  private static final double COMMON = 0.8;

  private static final int FEW = 3;

  private static final int LEAST_WORDS = 3;
  private static final double LEAST_SHARE = 0.3;

  /** So many sentences say what an article is about. */
  private static final int TOP = 3;

  private final Set<String> countries = new TreeSet<>();
  private final Set<String> idle = new TreeSet<>();

  Scenes(Rules rules) {
    rules.countStates().words().keySet().forEach(k -> idle.add(k.substring(0, k.indexOf('/'))));
    rules.tollWords().entries().forEach(k -> idle.add(k.substring(0, k.indexOf('/'))));
    rules
        .countries()
        .countries()
        .forEach(
            c -> {
              countries.add(c.name());
              countries.addAll(c.forms());
            });
  }

  /**
   * The scene of an article's main tolls, from their own sentences or else from its top.
   *
   * @param claims the article's claims, in the order of its text
   */
  Scene read(List<MainToll> tolls, List<EventMention> claims) {
    List<EventMention> own =
        tolls.stream().flatMap(m -> m.mentions().stream()).map(t -> t.at().mention()).toList();
    List<EventMention> top = top(claims);
    Set<String> places = places(own);
    top.stream().filter(Scenes::isTitle).forEach(m -> places.addAll(places(List.of(m))));
    String published = claims.get(0).published();
    LocalDate day = published == null ? null : Times.day(published);
    ClaimTime time = MainTollReader.day(tolls);
    return new Scene(
        time == null ? day(top, day) : time,
        day,
        (places.isEmpty() ? places(top) : places).stream().map(Place::of).toList(),
        words(own, top));
  }

  /** The words of its tolls and of its title that tell one incident from another. */
  private List<String> words(List<EventMention> own, List<EventMention> top) {
    return Stream.concat(own.stream(), top.stream().filter(Scenes::isTitle))
        .flatMap(m -> m.claim().content().stream())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() > 2 && Character.isLetter(w.charAt(0)))
        .filter(w -> !FunctionWords.holds(w) && !idle.contains(w))
        .distinct()
        .sorted()
        .toList();
  }

  /** The claims of the title and of the first sentences. */
  private static List<EventMention> top(List<EventMention> claims) {
    List<Integer> starts =
        claims.stream()
            .filter(m -> !isTitle(m))
            .map(m -> m.claim().sentence().start())
            .distinct()
            .limit(TOP)
            .toList();
    return claims.stream()
        .filter(m -> isTitle(m) || starts.contains(m.claim().sentence().start()))
        .toList();
  }

  private static boolean isTitle(EventMention mention) {
    return mention.claim().part() == Part.TITLE;
  }

  /** The first day that the top names, if the article tells news of it. */
  private static ClaimTime day(List<EventMention> top, LocalDate published) {
    return top.stream()
        .filter(m -> !m.claim().predicate().noun())
        .map(m -> m.claim().time())
        .filter(t -> t != null && !t.words().isEmpty() && t.from().equals(t.to()))
        .filter(t -> published != null && isNews(Times.day(t.from()), published))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNews(LocalDate day, LocalDate published) {
    long days = published.toEpochDay() - day.toEpochDay();
    return days >= -1 && days <= WINDOW_DAYS;
  }

  private Set<String> places(Collection<EventMention> mentions) {
    Set<String> places = new TreeSet<>();
    for (EventMention mention : mentions) {
      mention.names().stream()
          .filter(n -> n.kind() == EntityKind.PLACE)
          .map(NameUse::canonical)
          .filter(n -> !countries.contains(n))
          .forEach(places::add);
    }
    return places;
  }

  /** The places and words that nearly all scenes name, none where there are few scenes. */
  static Set<String> common(List<Scene> scenes) {
    Map<String, Integer> counts = new TreeMap<>();
    scenes.forEach(s -> s.places().forEach(p -> counts.merge(p.name(), 1, Integer::sum)));
    scenes.forEach(s -> s.words().forEach(w -> counts.merge(w, 1, Integer::sum)));
    counts.values().removeIf(n -> scenes.size() < FEW || n < COMMON * scenes.size());
    return new TreeSet<>(counts.keySet());
  }

  /** How two scenes meet; {@code common} places join nothing. */
  static SceneMatch match(Scene a, Scene b, Set<String> common) {
    if (Scene.areApart(a.time(), b.time())) {
      return SceneMatch.OTHER;
    }
    boolean dated = a.time() != null && b.time() != null;
    boolean near = dated || areNear(a, b) && canKnow(a, b) && canKnow(b, a);
    List<Place> x = a.places().stream().filter(p -> !common.contains(p.name())).toList();
    List<Place> y = b.places().stream().filter(p -> !common.contains(p.name())).toList();
    boolean place = x.stream().anyMatch(p -> y.stream().anyMatch(p::isLike));
    if (!near || !place && !x.isEmpty() && !y.isEmpty()) {
      return SceneMatch.OTHER;
    }
    boolean shared = place || a.places().stream().anyMatch(b.places()::contains);
    boolean words = haveWords(a, b, common);
    return shared && words && dated
        ? SceneMatch.SURE
        : (shared || words) && dated
            ? SceneMatch.SAME
            : shared || words || dated ? SceneMatch.LIKELY : SceneMatch.OPEN;
  }

  /** Whether both use so many of the same words, and these are a good part of the fewer. */
  private static boolean haveWords(Scene a, Scene b, Set<String> common) {
    List<String> x = a.words().stream().filter(w -> !common.contains(w)).toList();
    List<String> y = b.words().stream().filter(w -> !common.contains(w)).toList();
    long shared = x.stream().filter(y::contains).count();
    return shared >= LEAST_WORDS && shared >= LEAST_SHARE * Math.min(x.size(), y.size());
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
