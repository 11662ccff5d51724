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
    List<Note> titleNotes,
    List<Paragraph> paragraphs,
    int findings) {
  /** A paragraph of text with the notes on it. */
  public record Paragraph(List<TextSegment> segments, List<Note> notes) {
    public Paragraph {
      segments = List.copyOf(segments);
      notes = List.copyOf(notes);
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
    titleNotes = List.copyOf(titleNotes);
    paragraphs = List.copyOf(paragraphs);
  }
}
