package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.name.Name;
import org.crosscheck.name.Variant;

/** The report's lists as CSV, one file each beside their pages. */
public final class ListExports {
  private ListExports() {}

  /** All outlet pairs and their counts. */
  public static Page matrix(List<PairCount> pairs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("first", "second", "agree", "vary", "disagree", "other"));
    for (PairCount p : pairs.stream().sorted().toList()) {
      rows.add(cells(p.first(), p.second(), p.agrees(), p.varies(), p.disagrees(), p.other()));
    }
    return new Page("matrix.csv", CsvExport.table(rows));
  }

  public static Page outlets(List<OutletSummary> outlets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("outlet", "articles", "origins", "agree", "vary", "disagree"));
    for (OutletSummary o : outlets) {
      rows.add(cells(o.outlet(), o.articles(), o.origins(), o.agrees(), o.varies(), o.disagrees()));
    }
    return new Page("outlets.csv", CsvExport.table(rows));
  }

  /** The stories with their counts; findings by relation in the order of the glossary. */
  public static Page stories(List<StorySummary> stories) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head =
        new ArrayList<>(
            List.of("story", "headline", "from", "to", "articles", "outlets", "origins"));
    Glossary.relations().forEach(r -> head.add(Glossary.of(r).slug()));
    rows.add(head);
    for (StorySummary s : stories) {
      String from = s.from() == null ? "" : s.from();
      String to = s.to() == null ? "" : s.to();
      List<String> row =
          new ArrayList<>(
              cells(s.id(), s.label(), from, to, s.articles(), s.outlets(), s.origins()));
      s.relations().forEach(count -> row.add(String.valueOf(count)));
      rows.add(row);
    }
    return new Page("stories.csv", CsvExport.table(rows));
  }

  /** The names with a page of their own: one line per written form and outlet. */
  public static Page names(List<Name> names) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("name", "canonical", "kind", "form", "outlet", "uses"));
    for (Name name : names) {
      for (Variant v : name.variants()) {
        String kind = Wording.plain(name.kind());
        rows.add(cells(name.id(), name.canonical(), kind, v.form(), v.outlet(), v.count()));
      }
    }
    return new Page("names.csv", CsvExport.table(rows));
  }

  private static List<String> cells(Object... values) {
    List<String> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(String.valueOf(value));
    }
    return cells;
  }
}
