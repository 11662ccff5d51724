package org.crosscheck.report;

import java.util.List;

/**
 * An article's page as its template shows it: its text in paragraphs, notes beside them.
 *
 * @param title the headline's segments
 * @param titleNotes notes on the headline
 */
public record ArticleView(
    ReportFrame frame,
    ArticleHead head,
    String storyLabel,
    List<TextSegment> title,
    Notes titleNotes,
    List<Paragraph> paragraphs,
    int findings) {
  /** A paragraph of text with the notes on it. */
  public record Paragraph(List<TextSegment> segments, Notes notes) {
    public Paragraph {
      segments = List.copyOf(segments);
    }
  }

  /**
   * The notes on a stretch of text: the first few in full, others as short lines.
   *
   * @param unlisted further ones, of which only the place stands here
   */
  public record Notes(List<Note> full, List<Note> brief, List<Note> unlisted) {
    private static final int FULL = 3;
    private static final int LISTED = 60;

    public Notes {
      full = List.copyOf(full);
      brief = List.copyOf(brief);
      unlisted = List.copyOf(unlisted);
    }

    static Notes of(List<Note> notes) {
      int cut = Math.min(FULL, notes.size());
      int end = Math.min(LISTED, notes.size());
      return new Notes(
          notes.subList(0, cut), notes.subList(cut, end), notes.subList(end, notes.size()));
    }
  }

  /** A margin note: a finding that a marked passage takes part in, and the other outlets in it. */
  public record Note(
      int number,
      Glossary.Term relation,
      Glossary.Term aspect,
      String sentence,
      String href,
      String others) {}

  public ArticleView {
    title = List.copyOf(title);
    paragraphs = List.copyOf(paragraphs);
  }
}
