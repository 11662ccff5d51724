package org.crosscheck.report;

import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.Relation;

/** What the terminal shows when a run is done: totals, and the strongest disagreements. */
public final class RunSummary {
  private static final int SHOWN = 5;

  private RunSummary() {}

  /**
   * The summary, each line ended.
   *
   * @param relations findings by relation, in the order of {@link Glossary#relations()}
   * @param findings the first of them in reading order
   */
  public static String of(
      RunManifest manifest, List<Long> relations, List<FindingHead> findings, String reportAt) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%d articles, %d stories, %d claims, %d events; %d rejected",
        manifest.articles(),
        rows(manifest, "stories"),
        rows(manifest, "claims"),
        rows(manifest, "events"),
        manifest.rejected());
    line(text, "%s", counts(relations));
    findings.stream()
        .filter(FindingHead::isDisagreement)
        .limit(SHOWN)
        .forEach(f -> line(text, "  - %s", f.sentence()));
    line(text, "report: %s", reportAt);
    return text.toString();
  }

  private static String counts(List<Long> relations) {
    StringBuilder counts = new StringBuilder();
    for (Relation relation : Glossary.relations()) {
      long count = relations.get(Glossary.indexOf(relation));
      if (count > 0) {
        counts.append(counts.isEmpty() ? "" : ", ").append(count).append(' ');
        counts.append(Glossary.of(relation).word().toLowerCase(Locale.ROOT));
      }
    }
    return counts.isEmpty() ? "no findings" : counts.toString();
  }

  private static long rows(RunManifest manifest, String stage) {
    return manifest.stages().stream()
        .filter(s -> s.stage().equals(stage))
        .mapToLong(StageCount::rows)
        .sum();
  }

  private static void line(StringBuilder text, String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
