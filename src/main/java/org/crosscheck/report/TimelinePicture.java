package org.crosscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When each outlet published on a story: one lane per outlet, one dot per article. */
public record TimelinePicture(
    int width, int height, List<Lane> lanes, List<Dot> dots, List<Tick> ticks) {
  private static final int WIDTH = 760;
  private static final int LEFT = 150;
  private static final int RIGHT = 735;
  private static final int ROW = 26;
  private static final int TOP = 12;
  private static final int MAX_LANES = 14;

  /** An outlet's lane. */
  public record Lane(String outlet, int y) {}

  /** One article; {@code shape} is {@code copy} for copies and wire text, else {@code own}. */
  public record Dot(String title, String href, String x, int y, String shape) {}

  /** A day under the lanes. */
  public record Tick(String label, String x) {}

  public TimelinePicture {
    lanes = List.copyOf(lanes);
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
  }

  /** The picture, null where fewer than two articles carry a date. */
  static TimelinePicture of(List<ArticleHead> articles) {
    List<ArticleHead> dated =
        articles.stream()
            .filter(a -> a.published() != null)
            .sorted(Comparator.comparing(ArticleHead::published).thenComparing(ArticleHead::id))
            .toList();
    if (dated.size() < 2) {
      return null;
    }
    long first = day(dated.get(0));
    long last = day(dated.get(dated.size() - 1)) + 1;
    List<Lane> lanes = lanes(dated);
    int bottom = TOP + lanes.size() * ROW;
    return new TimelinePicture(
        WIDTH, bottom + 24, lanes, dots(dated, lanes, first, last), ticks(first, last));
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

  private static List<Dot> dots(List<ArticleHead> dated, List<Lane> lanes, long from, long to) {
    Map<String, Integer> heights = new TreeMap<>();
    lanes.forEach(lane -> heights.put(lane.outlet(), lane.y()));
    List<Dot> dots = new ArrayList<>();
    Map<String, Double> taken = new TreeMap<>();
    for (ArticleHead article : dated) {
      Integer y = heights.get(article.outlet());
      if (y == null) {
        continue;
      }
      double x = Drawing.place(day(article) + hour(article) / 24, from, to, LEFT, RIGHT);
      // Articles of one outlet and day would hide each other.
      x = Math.min(RIGHT, Math.max(x, taken.getOrDefault(article.outlet(), 0.0) + 9));
      taken.put(article.outlet(), x);
      String shape = article.copyKind().equals("none") ? "own" : "copy";
      String title = article.outlet() + ", " + article.day() + ": " + article.headline();
      dots.add(
          new Dot(
              Shorten.to(200, title),
              PagePaths.article(article.id()),
              Drawing.number(x),
              y,
              shape));
    }
    return dots;
  }

  private static List<Tick> ticks(long first, long last) {
    long step = Math.max(1, (last - first + 6) / 7);
    List<Tick> ticks = new ArrayList<>();
    for (long day = first; day < last; day += step) {
      ticks.add(
          new Tick(
              LocalDate.ofEpochDay(day).toString(),
              Drawing.number(Drawing.place(day, first, last, LEFT, RIGHT))));
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
