package org.crosscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings as data for the overview's filters, cut into files of a few hundred rows. */
public final class FilterData {
  /** Findings per file. */
  public static final int ROWS = 250;

  /** Files at most: later, weaker findings stand on their stories' pages only. */
  public static final int MAX_FILES = 160;

  private FilterData() {}

  /** File {@code number} (from 1) of findings that the caller has put in reading order. */
  public static Page file(int number, List<FindingHead> findings) {
    List<Object> rows = new ArrayList<>();
    for (FindingHead finding : findings) {
      List<Object> row = new ArrayList<>();
      row.add(PagePaths.finding(finding.storyId(), finding.id()));
      row.add(finding.id());
      row.add(Glossary.of(finding.relation()).slug());
      row.add(Glossary.of(finding.aspect()).slug());
      row.add(finding.confidence());
      row.add(Shorten.to(240, finding.sentence()));
      row.add(finding.origins());
      row.add(finding.outlets());
      row.add(finding.names());
      row.add(finding.from() == null ? "" : finding.from());
      row.add(finding.to() == null ? "" : finding.to());
      row.add(Shorten.to(90, finding.storyLabel()));
      rows.add(row);
    }
    return ScriptData.page("findings-" + number, rows);
  }

  /** What the page's script must know before it loads any other file. */
  public static Page shape(SearchIndex search, long findings) {
    long files = Math.min(MAX_FILES, (findings + ROWS - 1) / ROWS);
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("shards", search.shards());
    shape.put("common", SearchIndex.MAX_PER_WORD);
    shape.put("files", files);
    shape.put("findings", findings);
    shape.put("listed", Math.min(findings, (long) MAX_FILES * ROWS));
    return ScriptData.page("shape", shape);
  }
}
