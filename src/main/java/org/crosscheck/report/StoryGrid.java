package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/**
 * Facts against outlets: how each outlet of a story tells each fact that several of them tell.
 *
 * @param leftOut facts that did not fit
 */
public record StoryGrid(List<String> outlets, List<Row> rows, int leftOut) {
  private static final int MAX_OUTLETS = 10;
  private static final int MAX_ROWS = 15;
  private static final int WORDS = 70;
  private static final int SUBJECT = 24;
  private static final double SURE = 0.5;

  /** One fact; {@code relation} is the strongest finding about it, null for none. */
  public record Row(String fact, Glossary.Term relation, String href, List<Cell> cells) {}

  /** An outlet's words on a fact; empty {@code words} where it does not tell it. */
  public record Cell(String side, String words, String href) {
    static final Cell EMPTY = new Cell("", "", "");
  }

  public StoryGrid {
    outlets = List.copyOf(outlets);
    rows = List.copyOf(rows);
  }

  static StoryGrid of(StoryContent content) {
    List<String> outlets = outlets(content);
    Map<String, Finding> strongest = strongest(content.findings());
    StoryLookup lookup = StoryLookup.of(content);
    List<Event> facts =
        content.events().stream()
            .filter(e -> e.outlets() > 1 && (strongest.containsKey(e.id()) || isSure(e)))
            .sorted(
                Comparator.comparing((Event e) -> rank(strongest.get(e.id())))
                    .thenComparing(e -> -e.outlets())
                    .thenComparing(Event::id))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Event fact : facts.subList(0, Math.min(MAX_ROWS, facts.size()))) {
      rows.add(row(fact, strongest.get(fact.id()), outlets, lookup));
    }
    return new StoryGrid(outlets, rows, facts.size() - rows.size());
  }

  private static List<String> outlets(StoryContent content) {
    Map<String, Integer> counts = new TreeMap<>();
    content.articles().forEach(a -> counts.merge(a.outlet(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_OUTLETS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The finding that needs a look first, by event. */
  static Map<String, Finding> strongest(List<Finding> findings) {
    Map<String, Finding> strongest = new TreeMap<>();
    findings.stream()
        .filter(f -> f.relation() != Relation.COVERAGE && f.eventId() != null)
        .sorted(StoryLookup.READING_ORDER)
        .forEach(f -> strongest.putIfAbsent(f.eventId(), f));
    return strongest;
  }

  private static int rank(Finding finding) {
    return finding == null ? Glossary.relations().size() : Glossary.indexOf(finding.relation());
  }

  private static Row row(Event fact, Finding finding, List<String> outlets, StoryLookup lookup) {
    Map<String, Cell> cells = finding == null ? told(fact, lookup) : sides(finding);
    List<Cell> row = new ArrayList<>();
    outlets.forEach(outlet -> row.add(cells.getOrDefault(outlet, Cell.EMPTY)));
    return new Row(
        Shorten.to(120, finding == null ? fact.label() : subject(finding)),
        finding == null ? null : Glossary.of(finding.relation()),
        finding == null ? "" : PagePaths.finding(finding.storyId(), finding.id()),
        row);
  }

  /** Only those who take a side: other claims of the event may tell another part of it. */
  private static Map<String, Cell> sides(Finding finding) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<Integer, String> letters = FindingCards.letters(finding);
    for (Position position : finding.positions()) {
      cells.putIfAbsent(position.outlet(), cell(position, letters.get(position.side())));
    }
    return cells;
  }

  private static Map<String, Cell> told(Event fact, StoryLookup lookup) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (String claimId : fact.claimIds()) {
      EventMention mention = lookup.mention(claimId);
      if (mention != null) {
        cells.putIfAbsent(mention.claim().outlet(), cell(mention));
      }
    }
    return cells;
  }

  /** What a finding is about, with a passage: it says more than one of the event's claims. */
  private static String subject(Finding finding) {
    String subject = Wording.subject(finding.explanation());
    String words = finding.positions().isEmpty() ? "" : finding.positions().get(0).quote();
    if (subject.isEmpty()) {
      return words;
    }
    return subject.length() > SUBJECT ? subject : subject + ": “" + Shorten.to(WORDS, words) + "”";
  }

  /** Whether its claims are held together well enough to stand in one row without a finding. */
  static boolean isSure(Event event) {
    return event.weakestLink() >= SURE;
  }

  private static Cell cell(Position position, String side) {
    String words = position.quote().isBlank() ? position.value() : position.quote();
    return new Cell(
        side, Shorten.to(WORDS, words), PagePaths.claim(position.articleId(), position.claimId()));
  }

  private static Cell cell(EventMention mention) {
    return new Cell(
        "",
        Shorten.to(WORDS, mention.claim().text()),
        PagePaths.claim(mention.claim().articleId(), mention.claim().id()));
  }
}
