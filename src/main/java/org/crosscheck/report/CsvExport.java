package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/**
 * Tables as CSV (RFC 4180) that a spreadsheet opens without running anything: a cell that would
 * start a formula is preceded by an apostrophe.
 */
final class CsvExport {
  /** The head of a table of findings. */
  static final List<String> FINDING =
      List.of(
          "finding",
          "relation",
          "aspect",
          "confidence",
          "sentence",
          "origins",
          "side",
          "outlet",
          "value",
          "quote",
          "speaker",
          "article",
          "claim");

  private CsvExport() {}

  /** One line per position of each finding, below their head. */
  static String findings(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(FINDING);
    findings.forEach(finding -> rows.addAll(positions(finding)));
    return table(rows);
  }

  static List<List<String>> positions(Finding finding) {
    return finding.positions().stream().map(position -> row(finding, position)).toList();
  }

  private static List<String> row(Finding finding, Position position) {
    return List.of(
        finding.id(),
        finding.relation().name(),
        finding.aspect().slug(),
        String.valueOf(finding.confidence()),
        finding.explanation(),
        String.valueOf(finding.origins()),
        String.valueOf(position.side()),
        position.outlet(),
        position.value(),
        position.quote(),
        position.speaker(),
        position.articleId(),
        position.claimId());
  }

  /** One line of values; null is an empty cell. */
  static String line(Object... values) {
    return table(
        List.of(Arrays.stream(values).map(v -> v == null ? "" : String.valueOf(v)).toList()));
  }

  static String table(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(String.join(",", row.stream().map(CsvExport::cell).toList())).append("\r\n");
    }
    return csv.toString();
  }

  private static String cell(String value) {
    // Spreadsheets skip blanks before they look for a formula's first character.
    String start = value.stripLeading();
    boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
    boolean control = !value.isEmpty() && value.charAt(0) < ' ';
    String safe = formula || control ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted || safe.startsWith("'") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
