package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time; of a line that is too long only its length is
 * kept, so that a hostile file cannot fill the memory.
 */
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private byte[] line = new byte[BUFFER];
  private long length;
  private long number;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    length = 0;
    number++;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = indexOfBreak();
      take(end);
      if (end < to) {
        from = end + 1;
        return true;
      }
      from = to;
    }
    return any;
  }

  /** 1-based number of this line. */
  long number() {
    return number;
  }

  /** Whether the line is longer than the limit; its bytes are lost then. */
  boolean isTooLong() {
    return length > maxBytes;
  }

  long length() {
    return length;
  }

  byte[] bytes() {
    int end = (int) length;
    return Arrays.copyOf(line, end > 0 && line[end - 1] == '\r' ? end - 1 : end);
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private int indexOfBreak() {
    int i = from;
    while (i < to && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void take(int end) {
    int count = end - from;
    if (length + count <= maxBytes) {
      if (length + count > line.length) {
        line = Arrays.copyOf(line, Math.min(maxBytes, (int) (2 * (length + count))));
      }
      System.arraycopy(buffer, from, line, (int) length, count);
    }
    length += count;
  }
}
