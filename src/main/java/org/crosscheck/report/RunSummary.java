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
   * @param findings in reading order
   */
  public static String of(RunManifest manifest, List<FindingHead> findings, String reportAt) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%d articles, %d stories, %d claims, %d events; %d rejected",
        manifest.articles(),
        rows(manifest, "stories"),
        rows(manifest, "claims"),
        rows(manifest, "events"),
        manifest.rejected());
    StringBuilder relations = new StringBuilder();
    for (Relation relation : Glossary.relations()) {
      long count = findings.stream().filter(f -> f.relation() == relation).count();
      if (count > 0) {
        relations.append(relations.isEmpty() ? "" : ", ").append(count).append(' ');
        relations.append(Glossary.of(relation).word().toLowerCase(Locale.ROOT));
      }
    }
    line(text, "%s", relations.isEmpty() ? "no findings" : relations);
    findings.stream()
        .filter(FindingHead::isDisagreement)
        .limit(SHOWN)
        .forEach(f -> line(text, "  - %s", f.sentence()));
    line(text, "report: %s", reportAt);
    return text.toString();
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
