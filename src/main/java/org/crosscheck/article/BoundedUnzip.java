package org.crosscheck.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip, but refuses a decompression bomb: text packs to a tenth, repeated lines to a
 * fiftieth; what unpacks to far more is no text.
 */
final class BoundedUnzip extends FilterInputStream {
  static final long FREE_BYTES = 64L << 20;
  static final int MAX_RATIO = 200;

  private final Counted packed;
  private long unpacked;

  static InputStream of(InputStream in) throws IOException {
    Counted packed = new Counted(in);
    return new BoundedUnzip(packed);
  }

  private BoundedUnzip(Counted packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    unpacked += Math.max(0, count);
    if (unpacked > FREE_BYTES && unpacked / MAX_RATIO > packed.count) {
      throw new BombException();
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The file unpacks to so much more than itself that it cannot be text. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1;

    BombException() {
      super("unpacks to more than " + MAX_RATIO + " times its length");
    }
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
