package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.report.NameContent.FormMonth;

/** How often each written form of a name was used over the months: one lane of columns per form. */
public record SpellingPicture(
    int width, int height, List<Lane> lanes, List<Column> columns, String first, String last) {
  private static final int WIDTH = 760;
  private static final int LEFT = 230;
  private static final int RIGHT = 700;
  private static final int ROW = 34;
  private static final int TALL = 24;
  private static final int MAX_LANES = 12;

  /** A written form and its count over all months. */
  public record Lane(String form, long count, int y) {}

  /** One form's uses in one month. */
  public record Column(String title, String x, String y, String width, String height) {}

  public SpellingPicture {
    lanes = List.copyOf(lanes);
    columns = List.copyOf(columns);
  }

  /** The picture, null where the dated uses are all of one month. */
  static SpellingPicture of(List<FormMonth> uses) {
    Map<String, Long> totals = new TreeMap<>();
    TreeSet<String> months = new TreeSet<>();
    for (FormMonth use : uses) {
      if (!use.month().isEmpty()) {
        totals.merge(use.form(), use.count(), Long::sum);
        months.add(use.month());
      }
    }
    if (months.size() < 2) {
      return null;
    }
    List<Lane> lanes = new ArrayList<>();
    totals.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_LANES)
        .forEach(e -> lanes.add(new Lane(e.getKey(), e.getValue(), TALL + 6 + lanes.size() * ROW)));
    return new SpellingPicture(
        WIDTH,
        lanes.size() * ROW + 20,
        lanes,
        columns(uses, lanes, months),
        months.first(),
        months.last());
  }

  private static List<Column> columns(
      List<FormMonth> uses, List<Lane> lanes, TreeSet<String> months) {
    int from = index(months.first());
    int span = index(months.last()) - from + 1;
    double wide = Math.min(40, (double) (RIGHT - LEFT) / span);
    long most = uses.stream().mapToLong(FormMonth::count).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    for (Lane lane : lanes) {
      uses.stream()
          .filter(u -> u.form().equals(lane.form()) && !u.month().isEmpty())
          .sorted(Comparator.comparing(FormMonth::month))
          .forEach(
              u ->
                  columns.add(
                      column(u, lane, LEFT + (index(u.month()) - from) * wide, wide, most)));
    }
    return columns;
  }

  private static Column column(FormMonth use, Lane lane, double x, double wide, long most) {
    double tall = Math.max(2, TALL * (double) use.count() / most);
    return new Column(
        use.month() + ": " + use.count(),
        Drawing.number(x),
        Drawing.number(lane.y() - tall),
        Drawing.number(Math.max(1.5, wide - 1)),
        Drawing.number(tall));
  }

  private static int index(String month) {
    return Integer.parseInt(month.substring(0, 4)) * 12 + Integer.parseInt(month.substring(5, 7));
  }
}
