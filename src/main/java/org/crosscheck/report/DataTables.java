package org.crosscheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.QuantityWords;
import org.crosscheck.name.NameUse;

/** The data tables that stand beside the pages, and those of them that are written as CSV too. */
public final class DataTables {
  /** The tables that people open in a spreadsheet; the others nest too deep for one. */
  private static final List<String> AS_CSV = List.of("articles", "claims", "findings");

  private DataTables() {}

  /** All tables, by the names of their files. */
  public static List<String> all() {
    return List.of(
        "articles", "claims", "events", "stories", "findings", "names", "copies", "rejected");
  }

  /** Whether the table is one of {@link #articles}, {@link #claims} and {@link #findings}. */
  public static boolean hasCsv(String table) {
    return AS_CSV.contains(table);
  }

  /** One line an article, without its text. */
  public static CsvTable<ArticleRow> articles() {
    return CsvTable.of(
        List.of(
            "article",
            "outlet",
            "published",
            "title",
            "url",
            "story",
            "copy group",
            "wire",
            "origin",
            "source"),
        DataTables::line);
  }

  /** One line a claim: who says what, how sure, when, and how many. */
  public static CsvTable<ClaimRow> claims() {
    return CsvTable.of(
        List.of(
            "claim",
            "article",
            "outlet",
            "part",
            "start",
            "end",
            "text",
            "predicate",
            "speaker",
            "cue",
            "certainty",
            "polarity",
            "mood",
            "from",
            "to",
            "quantities",
            "names"),
        DataTables::line);
  }

  /** One line a position of each finding. */
  public static CsvTable<Finding> findings() {
    return CsvTable.of(CsvExport.FINDING, f -> CsvExport.table(CsvExport.positions(f)));
  }

  private static String line(ArticleRow a) {
    return CsvExport.line(
        a.id(),
        a.outlet(),
        a.published(),
        a.title(),
        a.url(),
        a.storyId(),
        a.copyGroup(),
        a.wire(),
        a.origin(),
        a.source());
  }

  private static String line(ClaimRow c) {
    ClaimSource source = c.attribution();
    ClaimTime time = c.time();
    return CsvExport.line(
        c.id(),
        c.articleId(),
        c.outlet(),
        Wording.plain(c.part()),
        c.span().start(),
        c.span().end(),
        c.text(),
        c.predicate().lemma(),
        source == null ? null : source.speaker().isBlank() ? source.source() : source.speaker(),
        source == null ? null : source.cue(),
        Wording.plain(c.certainty()),
        Wording.plain(c.polarity()),
        Wording.plain(c.mood()),
        time == null ? null : time.from(),
        time == null ? null : time.to(),
        c.quantities().stream().map(DataTables::words).collect(Collectors.joining("; ")),
        c.names().stream().map(NameUse::canonical).distinct().collect(Collectors.joining("; ")));
  }

  /** A quantity with what it counts: {@code at least 112 person kill}. */
  static String words(Quantity q) {
    return Stream.of(QuantityWords.of(q), q.counted(), q.state())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
