package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Quantity;
import org.crosscheck.name.EntityKind;

/**
 * Chooses an article's main tolls: what its headline and first sentences count of the incident that
 * it tells of, in the most exact words that the article has for it.
 */
final class MainTollReader {
  /** A word for a count that must be doubled more often to meet another is of something else. */
  private static final double MOST_DOUBLINGS = 3;

  /** What the top puts in a word (dozens), the text may give as a number down to here. */
  private static final int BELOW = 12;

  private static final int VAGUE_WORD = 4;

  /** Headlines round a number down by a fourth at most. */
  private static final double ROUNDED_DOWN = 0.3;

  private static final Comparator<Toll> EARLIEST =
      Comparator.comparingInt(Toll::place).thenComparing(t -> t.of().isShare());

  /** The main tolls among the tolls of one article. */
  List<MainToll> read(List<Toll> tolls) {
    List<MainToll> found = new ArrayList<>();
    for (String state : tolls.stream().map(Toll::state).distinct().toList()) {
      List<Toll> same = tolls.stream().filter(t -> t.state().equals(state)).toList();
      found.addAll(ofState(state, same, tolls));
    }
    return found;
  }

  private List<MainToll> ofState(String state, List<Toll> tolls, List<Toll> all) {
    Toll first = first(tolls, all);
    if (first == null) {
      return List.of();
    }
    List<Toll> near = tolls.stream().filter(t -> isOfIncident(t, first)).toList();
    List<MainToll> found = new ArrayList<>();
    for (Population of : Population.values()) {
      near.stream()
          .filter(t -> t.of() == of && isOpening(t, first, near))
          .findFirst()
          .map(t -> mostExact(t, tolls))
          .filter(m -> found.stream().noneMatch(o -> o.of() == m.of()))
          .ifPresent(found::add);
    }
    found.removeIf(m -> m.of() == Population.NAMED && isRepeated(m, found));
    if (found.size() > 1) {
      // "Scores dead" above is the 26 civilians below.
      found.removeIf(m -> isAll(m) && m.mentions().stream().allMatch(MainTollReader::isVague));
    }
    found.removeIf(m -> isBreakdown(m, found));
    found.removeIf(m -> isBeyond(m, found));
    sum(state, first, near)
        .filter(s -> found.stream().noneMatch(MainTollReader::isAll))
        .forEach(found::add);
    return found;
  }

  /** {@code Toll rises to 9} and {@code nine dead}: the headline's noun was no one's. */
  private static boolean isRepeated(MainToll toll, List<MainToll> others) {
    return others.stream()
        .filter(o -> o.of() != toll.of() && !o.of().isShare())
        .anyMatch(o -> TollMatch.of(o.count(), toll.count()) == TollMatch.SAME);
  }

  /** No whole is less than its part: below the 21 civilians, 15 people are those of one town. */
  private static boolean isBreakdown(MainToll toll, List<MainToll> others) {
    return isAll(toll)
        && toll.count().low() != null
        && others.stream()
            .filter(o -> !isAll(o) && o.of() != Population.NAMED && o.count().low() != null)
            .anyMatch(o -> o.count().low() > toll.count().low() && o.place() < toll.place());
  }

  /** No part is more than the whole that the headline gives: the 87 are those of another day. */
  private static boolean isBeyond(MainToll toll, List<MainToll> others) {
    return !isAll(toll)
        && toll.count().low() != null
        && others.stream()
            .filter(
                o -> isAll(o) && o.place() == 0 && !isVague(o.first()) && o.place() < toll.place())
            .map(o -> o.count().high())
            .anyMatch(h -> h != null && toll.count().low() > h * (1 + ROUNDED_DOWN));
  }

  private static boolean isAll(MainToll toll) {
    return toll.of() == Population.PEOPLE;
  }

  /**
   * The toll that the article is about: the first of its headline and top, of one sentence rather
   * the whole than a share; further below only if the top counts nothing else.
   */
  private static Toll first(List<Toll> tolls, List<Toll> all) {
    List<Toll> counts = tolls.stream().filter(t -> t.reach() == Reach.INCIDENT).toList();
    List<Toll> tallies =
        tolls.stream().filter(t -> t.reach() == Reach.TALLY && t.isLead()).toList();
    boolean other = all.stream().anyMatch(t -> t.isWhole() && t.isLead());
    return Stream.of(
            counts.stream().filter(Toll::isLead).toList(), tallies, other ? tallies : counts)
        .flatMap(l -> l.stream().min(EARLIEST).stream())
        .findFirst()
        .orElse(null);
  }

  /** Of the same incident as far as day and reach tell. */
  private static boolean isOfIncident(Toll toll, Toll first) {
    boolean sentence = toll.place() == first.place();
    boolean share = toll.reach() == Reach.SHARE && toll.of() != first.of();
    return (toll.reach() == first.reach() || share && sentence)
        && !Scene.areApart(toll.time(), first.time());
  }

  /** At the top, or beside the whole that it is a share of. */
  private static boolean isOpening(Toll toll, Toll first, List<Toll> near) {
    boolean beside =
        near.stream()
            .anyMatch(
                t ->
                    t.place() == toll.place()
                        && t.isWhole()
                        && TollMatch.of(t.count(), first.count()).meet());
    return toll.equals(first) || (toll.of().isShare() ? beside : toll.isLead());
  }

  private static MainToll mostExact(Toll first, List<Toll> tolls) {
    List<Toll> same =
        tolls.stream()
            .filter(t -> t.of() == first.of() || isVague(first) && !t.of().isShare())
            .filter(t -> t.reach() == first.reach())
            .filter(t -> !Scene.areApart(t.time(), first.time()))
            .filter(t -> t.isLead() || isEqual(t, first) || isVague(first) && t.place() <= BELOW)
            .filter(t -> isEqual(t, first) || isTruer(t, first) && meets(t.count(), first.count()))
            .toList();
    Toll best = same.stream().min(Comparator.comparingInt(MainTollReader::vagueness)).orElse(first);
    List<Toll> mentions =
        same.stream()
            .filter(t -> tells(t, best))
            .sorted(
                Comparator.comparing((Toll t) -> !isEqual(t, best)).thenComparingInt(t -> -told(t)))
            .toList();
    return new MainToll(
        first.state(),
        best.of(),
        best.count(),
        mentions.isEmpty() ? List.of(first) : mentions,
        outdated(tolls),
        false);
  }

  /** Whether a sentence gives the number or a word for it; hundreds is none for more than 40. */
  private static boolean tells(Toll toll, Toll best) {
    boolean above =
        isVague(toll) && best.count().low() != null && toll.count().low() > best.count().low();
    return TollMatch.of(toll.count(), best.count()).meet() && !above;
  }

  private static boolean isEqual(Toll a, Toll b) {
    return TollMatch.of(a.count(), b.count()).agrees();
  }

  /** An exact number for any other, any number for a word such as dozens. */
  private static boolean isTruer(Toll toll, Toll first) {
    return vagueness(toll) == 0 || isVague(first) && !isVague(toll) || isUnrounded(toll, first);
  }

  /** {@code at least 213} below the headline's {@code more than 200}. */
  private static boolean isUnrounded(Toll toll, Toll first) {
    return first.isTitle()
        && !isVague(toll)
        && TollMatch.of(first.count(), toll.count()) == TollMatch.FIRST_WIDER
        && QuantityMatch.doublings(first.count(), toll.count()) <= ROUNDED_DOWN;
  }

  private static boolean isVague(Toll toll) {
    return vagueness(toll) == VAGUE_WORD;
  }

  private static boolean meets(Quantity a, Quantity b) {
    boolean word = QuantityMatch.isWord(a) || QuantityMatch.isWord(b);
    return TollMatch.of(a, b).meet()
        && QuantityMatch.doublings(a, b) <= (word ? MOST_DOUBLINGS : 1);
  }

  /** Headlines drop "at least", so the body's word for the same number is the truer one. */
  private static int vagueness(Toll toll) {
    Quantity q = toll.count();
    boolean exact = q.low() != null && q.low().equals(q.high()) && !q.approximate();
    boolean word = q.approximate() && !Objects.equals(q.low(), q.high());
    boolean range = q.high() != null && !Objects.equals(q.low(), q.high());
    return exact
        ? (toll.isTitle() ? 2 : 0)
        : range && !word ? 0 : word ? VAGUE_WORD : q.approximate() ? 3 : toll.isTitle() ? 2 : 1;
  }

  /** How much the sentence tells of day and place. */
  private static int told(Toll toll) {
    boolean place = toll.mention().names().stream().anyMatch(n -> n.kind() == EntityKind.PLACE);
    return (toll.time() == null ? 0 : 2) + (place ? 2 : 0) + (toll.isTitle() ? 0 : 1);
  }

  private static List<Quantity> outdated(List<Toll> tolls) {
    return tolls.stream().filter(t -> t.reach() == Reach.OUTDATED).map(Toll::count).toList();
  }

  /** The groups that one sentence lists: 12 civilians and 3 fighters. */
  private static Stream<MainToll> sum(String state, Toll first, List<Toll> near) {
    List<Toll> groups =
        near.stream()
            .filter(t -> t.place() == first.place() && t.reach() == Reach.INCIDENT)
            .toList();
    long kinds = groups.stream().map(Toll::of).distinct().count();
    boolean listed = groups.size() > 1 && kinds == groups.size() && !first.isTitle();
    boolean whole = groups.stream().allMatch(t -> t.count().low() != null);
    if (!listed || !whole || groups.stream().anyMatch(t -> t.of() == Population.PEOPLE)) {
      return Stream.empty();
    }
    Quantity total = groups.stream().map(Toll::count).reduce(MainTollReader::plus).orElseThrow();
    return Stream.of(new MainToll(state, Population.PEOPLE, total, groups, List.of(), true));
  }

  private static Quantity plus(Quantity a, Quantity b) {
    Double high = a.high() == null || b.high() == null ? null : Double.valueOf(a.high() + b.high());
    return new Quantity(
        a.start(),
        Math.max(a.end(), b.end()),
        a.low() + b.low(),
        high,
        a.approximate() || b.approximate(),
        null,
        a.unit(),
        "person",
        a.state(),
        "",
        false);
  }

  /** The day that the tolls are put on, null where none is. */
  static ClaimTime day(List<MainToll> tolls) {
    return tolls.stream()
        .flatMap(m -> m.mentions().stream())
        .map(Toll::time)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
