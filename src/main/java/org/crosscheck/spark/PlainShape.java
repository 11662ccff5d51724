package org.crosscheck.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings, numbers and truth values as bytes. */
enum PlainShape implements ValueShape {
  STRING(PlainShape::writeText, PlainShape::readText),
  INT((value, out) -> out.writeInt((Integer) value), DataInputStream::readInt),
  LONG((value, out) -> out.writeLong((Long) value), DataInputStream::readLong),
  DOUBLE((value, out) -> out.writeDouble((Double) value), DataInputStream::readDouble),
  BOOLEAN((value, out) -> out.writeBoolean((Boolean) value), DataInputStream::readBoolean);

  private final Writes writes;
  private final Reads reads;

  PlainShape(Writes writes, Reads reads) {
    this.writes = writes;
    this.reads = reads;
  }

  private interface Writes {
    void write(Object value, DataOutputStream out) throws IOException;
  }

  private interface Reads {
    Object read(DataInputStream in) throws IOException;
  }

  @Override
  public void write(Object value, DataOutputStream out) throws IOException {
    writes.write(value, out);
  }

  @Override
  public Object read(DataInputStream in) throws IOException {
    return reads.read(in);
  }

  /** Latin-1 in one byte a character where that is enough, else UTF-16, lone surrogates too. */
  private static void writeText(Object value, DataOutputStream out) throws IOException {
    String text = (String) value;
    boolean narrow = text.chars().allMatch(c -> c < 256);
    out.writeInt(narrow ? text.length() : -text.length() - 1);
    if (narrow) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      out.writeChars(text);
    }
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length >= 0) {
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
    byte[] bytes = in.readNBytes(2 * (-length - 1));
    char[] chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ((bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff));
    }
    return new String(chars);
  }

  /** The shape of a plain type, null for another. */
  static ValueShape of(Class<?> type) {
    if (type == String.class) {
      return STRING;
    }
    if (type == int.class || type == Integer.class) {
      return INT;
    }
    if (type == long.class || type == Long.class) {
      return LONG;
    }
    if (type == double.class || type == Double.class) {
      return DOUBLE;
    }
    return type == boolean.class || type == Boolean.class ? BOOLEAN : null;
  }
}
