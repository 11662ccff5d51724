package org.crosscheck.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** A table written as files of bounded length, each with its head, one after the other. */
final class CsvParts implements Closeable {
  /** Opens the n-th file, from 1. */
  @FunctionalInterface
  interface Opener {
    Writer open(int number) throws IOException;
  }

  private final Opener opener;
  private final String head;
  private final long most;
  private Writer out;
  private long rows;

  /** {@code most}: how many rows a file holds. */
  CsvParts(Opener opener, String head, long most) throws IOException {
    this.opener = opener;
    this.head = head;
    this.most = most;
    begin();
  }

  /** Adds a row, which may have several lines, each ended. */
  void add(String lines) throws IOException {
    if (rows > 0 && rows % most == 0) {
      out.close();
      begin();
    }
    out.write(lines);
    rows++;
  }

  private void begin() throws IOException {
    out = opener.open(1 + (int) (rows / most));
    out.write(head);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
