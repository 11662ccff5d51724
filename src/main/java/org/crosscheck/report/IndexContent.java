package org.crosscheck.report;

import java.util.List;

/**
 * What the first page tells: totals and bounded lists, however big the run.
 *
 * @param from first day of publication, null where nothing is dated
 * @param relations findings by relation, in the order of {@link Glossary#relations()}
 * @param strongest the strongest disagreements, at most a few dozen
 * @param topStories the stories with most disagreements, at most a few dozen
 * @param pairs counts of outlet pairs among the outlets with most articles
 * @param outlets outlets with their article counts, most first
 */
public record IndexContent(
    long articles,
    long outletCount,
    long origins,
    long stories,
    long claims,
    long rejected,
    String from,
    String to,
    List<Long> relations,
    List<FindingHead> strongest,
    List<StorySummary> topStories,
    List<PairCount> pairs,
    List<Tally> outlets) {
  public IndexContent {
    relations = List.copyOf(relations);
    strongest = List.copyOf(strongest);
    topStories = List.copyOf(topStories);
    pairs = List.copyOf(pairs);
    outlets = List.copyOf(outlets);
  }

  /** How many CSV files hold a table that {@link DataTables#hasCsv} names. */
  public int csvParts(String table) {
    return CsvTable.parts(
        switch (table) {
          case "articles" -> articles;
          case "claims" -> claims;
          default -> relations.stream().mapToLong(Long::longValue).sum();
        });
  }
}
