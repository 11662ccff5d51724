package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/**
 * The compared numbers on one scale: a dot for an exact number, a bar with whiskers for an
 * interval, an arrow where it is open.
 */
public record RangePicture(int width, int height, List<Bar> bars, List<Tick> ticks) {
  private static final int WIDTH = 560;
  private static final int LEFT = 150;
  private static final int RIGHT = 400;
  private static final int ROW = 26;
  private static final int MAX_ROWS = 12;
  private static final double LOG_FROM = 60;

  /** One outlet's number; {@code arrow} is {@code low}, {@code high} or empty. */
  public record Bar(
      String label, String value, String x, String x2, int y, String arrow, boolean approximate) {}

  /** A mark of the scale. */
  public record Tick(String label, String x) {}

  public RangePicture {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
  }

  /** Whether a number is drawn as more than a full dot. */
  public boolean hasBounds() {
    return bars.stream()
        .anyMatch(b -> b.approximate() || !b.arrow().isEmpty() || !b.x().equals(b.x2()));
  }

  /** The picture, null unless numbers are compared and at least two of them differ. */
  static RangePicture of(Finding finding) {
    // Years are compared as dates and share no scale with numbers.
    return finding.aspect() == Aspect.DATE ? null : of(finding.positions());
  }

  private static RangePicture of(List<Position> positions) {
    Map<String, NumberRange> ranges = new TreeMap<>();
    for (Position position : positions) {
      Optional<NumberRange> range = NumberRange.of(position.value());
      if (range.isEmpty()) {
        return null;
      }
      ranges.putIfAbsent(position.outlet() + "\u0000" + position.value(), range.get());
    }
    boolean differ = ranges.values().stream().distinct().count() > 1;
    return differ ? draw(ranges) : null;
  }

  private static RangePicture draw(Map<String, NumberRange> ranges) {
    double low = ranges.values().stream().mapToDouble(NumberRange::least).min().orElse(0);
    double high = ranges.values().stream().mapToDouble(NumberRange::greatest).max().orElse(1);
    boolean log = low > 0 && high / low > LOG_FROM;
    List<Bar> bars = new ArrayList<>();
    List<Map.Entry<String, NumberRange>> rows =
        ranges.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, NumberRange> e) -> e.getValue().least())
                    .thenComparing(Map.Entry::getKey))
            .limit(MAX_ROWS)
            .toList();
    for (Map.Entry<String, NumberRange> row : rows) {
      String[] label = row.getKey().split("\u0000", 2);
      NumberRange range = row.getValue();
      bars.add(
          new Bar(
              Shorten.to(24, label[0]),
              label[1],
              Drawing.number(x(range.least(), low, high, log)),
              Drawing.number(x(range.greatest(), low, high, log)),
              14 + bars.size() * ROW,
              range.low() == null ? "low" : range.high() == null ? "high" : "",
              range.approximate()));
    }
    return new RangePicture(WIDTH, 14 + bars.size() * ROW + 20, bars, ticks(low, high, log));
  }

  private static List<Tick> ticks(double low, double high, boolean log) {
    return List.of(
        new Tick(label(low), Drawing.number(x(low, low, high, log))),
        new Tick(label(high), Drawing.number(x(high, low, high, log))));
  }

  private static String label(double value) {
    if (value >= 1e6) {
      return Drawing.number(value / 1e6) + " million";
    }
    return value >= 1000
        ? String.format(java.util.Locale.ROOT, "%,.0f", value)
        : Drawing.number(value);
  }

  private static double x(double value, double low, double high, boolean log) {
    return log
        ? Drawing.place(Math.log(value), Math.log(low), Math.log(high), LEFT, RIGHT)
        : Drawing.place(value, low, high, LEFT, RIGHT);
  }
}
