package org.crosscheck.article;

/** A stretch of a text: {@code start} inclusive, {@code end} exclusive, in UTF-16 units. */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** Whether the two stretches share at least one unit. */
  public boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The span as far from another place: one of a sentence in its text, or the other way. */
  public Span moved(int by) {
    return new Span(start + by, end + by);
  }

  /** The words of {@code text} that this span covers. */
  public String cut(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
