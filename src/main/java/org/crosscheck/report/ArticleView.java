package org.crosscheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.finding.Relation;

/**
 * An article's page as its template shows it: its text in paragraphs, notes beside them.
 *
 * @param title the headline's segments
 * @param titleNotes notes on the headline
 * @param toldHere what others leave out; it stands below the text, for it is about their pages
 * @param findings how many findings the marked passages take part in
 */
public record ArticleView(
    ReportFrame frame,
    ArticleHead head,
    String storyLabel,
    List<TextSegment> title,
    Notes titleNotes,
    List<Paragraph> paragraphs,
    List<ToldHere> toldHere,
    int findings) {
  private static final List<Glossary.Term> NEED_A_LOOK =
      Stream.of(Relation.DISAGREES, Relation.UNDECIDED, Relation.UPDATED)
          .map(Glossary::of)
          .toList();

  /** A paragraph of text with the notes on it. */
  public record Paragraph(List<TextSegment> segments, Notes notes) {
    public Paragraph {
      segments = List.copyOf(segments);
    }
  }

  /**
   * A passage of this article whose fact other outlets leave out.
   *
   * @param passage where it stands on this page, as a hash
   */
  public record ToldHere(String words, String passage, List<LeftOutBy> outlets) {
    public ToldHere {
      outlets = List.copyOf(outlets);
    }
  }

  /** An outlet that leaves out what an article tells, and the finding on it. */
  public record LeftOutBy(String outlet, String href) {}

  /**
   * The notes on a stretch of text: in full the first that need a look, others as short lines.
   *
   * @param unlisted further ones, of which only the place stands here
   */
  public record Notes(List<Note> full, List<Note> brief, List<Note> unlisted) {
    private static final int FULL = 2;
    private static final int LISTED = 60;

    public Notes {
      full = List.copyOf(full);
      brief = List.copyOf(brief);
      unlisted = List.copyOf(unlisted);
    }

    static Notes of(List<Note> notes) {
      int cut = (int) notes.stream().limit(FULL).filter(Note::needsALook).count();
      int end = Math.min(LISTED, notes.size());
      return new Notes(
          notes.subList(0, cut), notes.subList(cut, end), notes.subList(end, notes.size()));
    }

    public boolean isEmpty() {
      return full.isEmpty() && brief.isEmpty();
    }

    /** How many short lines there are: {@code 2 more findings}. */
    public String foldedCount() {
      int count = brief.size() + unlisted.size();
      return full.isEmpty()
          ? Wording.count(count, "finding", "findings")
          : Wording.count(count, "more finding", "more findings");
    }

    /** What the short lines hold: {@code 1 vary, 1 agree}, or {@code vary} where it is one. */
    public String folded() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      Stream.concat(brief.stream(), unlisted.stream())
          .forEach(
              n -> counts.merge(n.relation().word().toLowerCase(Locale.ROOT), 1, Integer::sum));
      if (brief.size() == 1) {
        return counts.keySet().iterator().next();
      }
      return counts.entrySet().stream()
          .map(e -> e.getValue() + " " + e.getKey())
          .collect(Collectors.joining(", "));
    }
  }

  /** A margin note: a finding that a marked passage takes part in, and the other outlets in it. */
  public record Note(
      int number,
      Glossary.Term relation,
      Glossary.Term aspect,
      String sentence,
      String href,
      String others) {
    boolean needsALook() {
      return NEED_A_LOOK.contains(relation);
    }
  }

  public ArticleView {
    title = List.copyOf(title);
    paragraphs = List.copyOf(paragraphs);
    toldHere = List.copyOf(toldHere);
  }
}
