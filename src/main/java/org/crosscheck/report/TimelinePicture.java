package org.crosscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When each outlet published on a story, and when they say that it happened: one lane per outlet
 * with one dot per article, then one bar per dated fact.
 *
 * @param undrawn dated articles for which there was no place
 * @param otherTimes facts of days outside the picture
 * @param eventsAt height of the line between articles and facts, 0 where no fact is dated
 */
public record TimelinePicture(
    int width,
    int height,
    int eventsAt,
    List<Lane> lanes,
    List<Dot> dots,
    int undrawn,
    List<Happening> happenings,
    List<Tick> ticks,
    List<DatedFact> otherTimes) {
  private static final int WIDTH = 760;
  private static final int LEFT = 150;
  private static final int RIGHT = 735;
  private static final int MIDDLE = (LEFT + RIGHT) / 2;
  private static final int ROW = 26;
  private static final int TOP = 12;
  private static final int MAX_LANES = 14;
  private static final int MAX_DOTS = 150;
  private static final int FACT_ROW = 32;
  private static final int LABEL = 64;

  /** An outlet's lane. */
  public record Lane(String outlet, int y) {}

  /** One article; {@code shape} is {@code copy} for copies and wire text, else {@code own}. */
  public record Dot(String title, String href, String x, int y, String shape) {}

  /**
   * A fact on the days on which it is told to have happened.
   *
   * @param y height of its bar; its label stands above
   * @param labelAt where its label begins, or ends if {@code isLabelLeft}
   */
  public record Happening(
      String label,
      String title,
      String href,
      String x,
      String length,
      String labelAt,
      boolean isLabelLeft,
      int y) {}

  /** A day under the lanes. */
  public record Tick(String label, String x) {}

  public TimelinePicture {
    lanes = List.copyOf(lanes);
    dots = List.copyOf(dots);
    happenings = List.copyOf(happenings);
    ticks = List.copyOf(ticks);
    otherTimes = List.copyOf(otherTimes);
  }

  /** The days that the picture spans, as numbers since 1970; the last is not part of it. */
  private record Days(long first, long endExclusive) {
    double place(double day) {
      return Drawing.place(day, first, endExclusive, LEFT, RIGHT);
    }
  }

  /** The picture, null where fewer than two articles carry a date. */
  static TimelinePicture of(StoryContent content) {
    List<ArticleHead> dated =
        content.articles().stream()
            .filter(a -> a.published() != null)
            .sorted(Comparator.comparing(ArticleHead::published).thenComparing(ArticleHead::id))
            .toList();
    if (dated.size() < 2) {
      return null;
    }
    long first = day(dated.get(0));
    long last = day(dated.get(dated.size() - 1));
    List<DatedFact> all = DatedFact.of(content);
    List<DatedFact> facts = DatedFact.near(all, first, last);
    Days days =
        new Days(
            facts.stream().mapToLong(DatedFact::first).reduce(first, Math::min),
            facts.stream().mapToLong(DatedFact::last).reduce(last, Math::max) + 1);
    List<Lane> lanes = lanes(dated);
    List<Dot> dots = dots(dated, lanes, days);
    int eventsAt = TOP + lanes.size() * ROW + 6;
    int bottom = facts.isEmpty() ? eventsAt : eventsAt + 18 + facts.size() * FACT_ROW;
    return new TimelinePicture(
        WIDTH,
        bottom + 24,
        facts.isEmpty() ? 0 : eventsAt,
        lanes,
        dots,
        dated.size() - dots.size(),
        happenings(facts, days, eventsAt + 18),
        ticks(days),
        DatedFact.far(all, first, last));
  }

  private static List<Lane> lanes(List<ArticleHead> dated) {
    List<Lane> lanes = new ArrayList<>();
    for (ArticleHead article : dated) {
      boolean isNew = lanes.stream().noneMatch(l -> l.outlet().equals(article.outlet()));
      if (isNew && lanes.size() < MAX_LANES) {
        lanes.add(new Lane(article.outlet(), TOP + lanes.size() * ROW + ROW / 2));
      }
    }
    return lanes;
  }

  private static List<Dot> dots(List<ArticleHead> dated, List<Lane> lanes, Days days) {
    Map<String, Integer> heights = new TreeMap<>();
    lanes.forEach(lane -> heights.put(lane.outlet(), lane.y()));
    List<Dot> dots = new ArrayList<>();
    Map<String, Double> taken = new TreeMap<>();
    Map<String, Integer> drawn = new TreeMap<>();
    for (ArticleHead article : dated) {
      Integer y = heights.get(article.outlet());
      if (y == null || drawn.merge(article.outlet(), 1, Integer::sum) > MAX_DOTS / lanes.size()) {
        continue;
      }
      double x = days.place(day(article) + hour(article) / 24);
      // Articles of one outlet and day would hide each other.
      x = Math.min(RIGHT, Math.max(x, taken.getOrDefault(article.outlet(), 0.0) + 9));
      taken.put(article.outlet(), x);
      String shape = article.copyKind().equals("none") ? "own" : "copy";
      String title = article.outlet() + ", " + article.day() + ": " + article.headline();
      dots.add(
          new Dot(
              Shorten.to(140, title),
              PagePaths.article(article.id()),
              Drawing.number(x),
              y,
              shape));
    }
    return dots;
  }

  private static List<Happening> happenings(List<DatedFact> facts, Days days, int top) {
    List<Happening> happenings = new ArrayList<>();
    for (DatedFact fact : facts) {
      double x = days.place(fact.first());
      double end = days.place(fact.last() + 1);
      boolean left = x > MIDDLE;
      happenings.add(
          new Happening(
              Shorten.to(LABEL, fact.label()),
              Shorten.to(200, fact.days() + ": " + fact.label()),
              fact.href(),
              Drawing.number(x),
              Drawing.number(Math.max(6, end - x - 1)),
              Drawing.number(left ? end - 1 : x),
              left,
              top + happenings.size() * FACT_ROW));
    }
    return happenings;
  }

  private static List<Tick> ticks(Days days) {
    long step = Math.max(1, (days.endExclusive() - days.first() + 6) / 7);
    List<Tick> ticks = new ArrayList<>();
    for (long day = days.first(); day < days.endExclusive(); day += step) {
      ticks.add(new Tick(LocalDate.ofEpochDay(day).toString(), Drawing.number(days.place(day))));
    }
    return ticks;
  }

  private static long day(ArticleHead article) {
    return LocalDate.parse(article.published().substring(0, 10)).toEpochDay();
  }

  /** Hour of publication in the outlet's own zone, noon where only the day is known. */
  private static double hour(ArticleHead article) {
    String published = article.published();
    boolean timed = published.length() >= 16 && published.charAt(10) == 'T';
    return timed ? Integer.parseInt(published.substring(11, 13)) : 12;
  }
}
