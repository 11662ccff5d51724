package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/**
 * A story at a glance: a column per finding, a lane per outlet, and the letter of the side that the
 * outlet takes.
 *
 * @param unlisted findings that did not fit
 */
public record SidesPicture(
    int width, int height, List<Lane> lanes, List<Column> columns, int unlisted) {
  private static final int LEFT = 150;
  private static final int COLUMN = 25;
  private static final int ROW = 24;
  private static final int TOP = 26;
  private static final int MAX_COLUMNS = 23;
  private static final int MAX_LANES = 12;

  /** An outlet's lane. */
  public record Lane(String outlet, int y) {}

  /** A finding: where its marks stand, and what it says. */
  public record Column(
      Glossary.Term relation, String sentence, String href, int x, List<Mark> marks) {
    public Column {
      marks = List.copyOf(marks);
    }
  }

  /** The side of one outlet; sides differ by letter, and the first is drawn full. */
  public record Mark(String side, boolean isFirst, int y) {}

  public SidesPicture {
    lanes = List.copyOf(lanes);
    columns = List.copyOf(columns);
  }

  /** The picture of findings in reading order, null where it would say less than one card. */
  static SidesPicture of(List<Finding> inReadingOrder) {
    List<Finding> findings =
        inReadingOrder.stream().filter(f -> f.relation() != Relation.COVERAGE).toList();
    List<Finding> drawn = findings.subList(0, Math.min(MAX_COLUMNS, findings.size()));
    List<Lane> lanes = lanes(drawn);
    if (drawn.size() < 2 || lanes.size() < 2) {
      return null;
    }
    Map<String, Integer> heights = new TreeMap<>();
    lanes.forEach(lane -> heights.put(lane.outlet(), lane.y()));
    List<Column> columns = new ArrayList<>();
    for (Finding finding : drawn) {
      columns.add(column(finding, LEFT + columns.size() * COLUMN + COLUMN / 2, heights));
    }
    return new SidesPicture(
        LEFT + MAX_COLUMNS * COLUMN,
        TOP + lanes.size() * ROW + 4,
        lanes,
        columns,
        findings.size() - drawn.size());
  }

  /** The outlets that take part most often. */
  private static List<Lane> lanes(List<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : findings) {
      finding.positions().stream()
          .map(Position::outlet)
          .distinct()
          .forEach(outlet -> counts.merge(outlet, 1, Integer::sum));
    }
    List<Lane> lanes = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_LANES)
        .forEach(e -> lanes.add(new Lane(e.getKey(), TOP + lanes.size() * ROW + ROW / 2)));
    return lanes;
  }

  private static Column column(Finding finding, int x, Map<String, Integer> heights) {
    Map<Integer, String> letters = FindingCards.letters(finding);
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (Position position : finding.positions()) {
      Integer y = heights.get(position.outlet());
      String letter = letters.get(position.side());
      if (y != null) {
        marks.putIfAbsent(position.outlet(), new Mark(letter, letter.equals("A"), y));
      }
    }
    String sentence = Wording.withoutPassages(finding.explanation());
    return new Column(
        Glossary.of(finding.relation()),
        Shorten.to(200, sentence),
        PagePaths.finding(finding.storyId(), finding.id()),
        x,
        List.copyOf(marks.values()));
  }
}
