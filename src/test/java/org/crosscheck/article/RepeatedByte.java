package org.crosscheck.article;

import java.io.InputStream;
import java.util.Arrays;

/** A stream of one byte over and over, that takes no memory. */
final class RepeatedByte extends InputStream {
  private final byte value;
  private long left;

  RepeatedByte(char value, long count) {
    this.value = (byte) value;
    left = count;
  }

  @Override
  public int read() {
    return left-- > 0 ? value : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int count = (int) Math.min(length, left);
    Arrays.fill(bytes, offset, offset + count, value);
    left -= count;
    return count == 0 ? -1 : count;
  }
}
