package org.crosscheck.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.article.Part;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/** Reads the scene of an article's main tolls. */
final class SceneReader {
  /** So many sentences say what an article is about. */
  private static final int TOP = 3;

  /** So many say where that lies. */
  private static final int AROUND = 6;

  private final PlaceNameReader placeNames;
  private final Set<String> idle = new TreeSet<>();

  SceneReader(Rules rules) {
    placeNames = new PlaceNameReader(rules);
    rules.countStates().words().keySet().forEach(k -> idle.add(k.substring(0, k.indexOf('/'))));
    rules.tollWords().entries().forEach(k -> idle.add(k.substring(0, k.indexOf('/'))));
    Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
        .forEach(t -> idle.add(t.name().toLowerCase(Locale.ROOT)));
  }

  /**
   * The scene of an article's main tolls, from their own sentences or else from its top.
   *
   * @param claims the article's claims, in the order of its text
   */
  Scene read(List<MainToll> tolls, List<EventMention> claims) {
    List<EventMention> own =
        tolls.stream().flatMap(m -> m.mentions().stream()).map(t -> t.mention()).toList();
    List<EventMention> top = top(claims, TOP);
    List<EventMention> titles = top.stream().filter(SceneReader::isTitle).toList();
    List<PlaceName> places = places(Stream.concat(own.stream(), titles.stream()));
    String published = claims.get(0).published();
    LocalDate day = published == null ? null : Times.day(published);
    ClaimTime time = MainTollReader.day(tolls);
    return new Scene(
        time == null ? day(top, day) : time,
        time != null,
        day,
        places.isEmpty() ? places(top.stream()) : places,
        places(top(claims, AROUND).stream()),
        words(own, titles));
  }

  /** The words of its tolls and of its title that tell one incident from another. */
  private List<String> words(List<EventMention> own, List<EventMention> titles) {
    return Stream.concat(own.stream(), titles.stream())
        .flatMap(m -> m.claim().content().stream())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() > 2 && Character.isLetter(w.charAt(0)))
        .filter(w -> !FunctionWords.holds(w) && !idle.contains(w))
        .distinct()
        .sorted()
        .toList();
  }

  /** The claims of the title and of the first sentences. */
  private static List<EventMention> top(List<EventMention> claims, int sentences) {
    Set<Integer> starts = new TreeSet<>();
    claims.stream()
        .filter(m -> !isTitle(m))
        .map(m -> m.claim().sentence().start())
        .distinct()
        .limit(sentences)
        .forEach(starts::add);
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
        .filter(t -> published != null && Times.isNews(t, published))
        .filter(t -> !Times.isDateline(t, published))
        .findFirst()
        .orElse(null);
  }

  private List<PlaceName> places(Stream<EventMention> mentions) {
    Set<String> names = new TreeSet<>();
    mentions
        .flatMap(m -> m.names().stream())
        .filter(n -> n.kind() == EntityKind.PLACE)
        .map(NameUse::canonical)
        .forEach(names::add);
    return names.stream().flatMap(n -> placeNames.read(n).stream()).distinct().toList();
  }
}
