package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;

/** A story's findings by relation as one bar, cut in the order of {@link Glossary#relations()}. */
public record RelationBar(int width, List<Part> parts) {
  private static final int WIDTH = 180;
  private static final double LEAST = 4;

  /** One relation's stretch of the bar. */
  public record Part(String slug, String x, String length) {}

  public RelationBar {
    parts = List.copyOf(parts);
  }

  public static RelationBar of(List<Long> counts) {
    double total = Math.max(1, counts.stream().mapToLong(Long::longValue).sum());
    double free = WIDTH - LEAST * counts.stream().filter(c -> c > 0).count();
    List<Part> parts = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        double length = LEAST + free * counts.get(i) / total;
        String slug = Glossary.of(Glossary.relations().get(i)).slug();
        parts.add(new Part(slug, Drawing.number(x), Drawing.number(length - 1)));
        x += length;
      }
    }
    return new RelationBar(WIDTH, parts);
  }
}
