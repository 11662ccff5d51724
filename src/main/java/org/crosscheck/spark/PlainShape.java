package org.crosscheck.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings, numbers and truth values as bytes. */
enum PlainShape implements ValueShape {
  /** Latin-1 in one byte a character where that is enough, else UTF-16, lone surrogates too. */
  STRING {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      String text = (String) value;
      boolean narrow = text.chars().allMatch(c -> c < 256);
      out.writeInt(narrow ? text.length() : -text.length() - 1);
      if (narrow) {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      } else {
        out.writeChars(text);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
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
  },
  INT {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeInt((Integer) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  },
  LONG {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeLong((Long) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readLong();
    }
  },
  DOUBLE {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeDouble((Double) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readDouble();
    }
  },
  BOOLEAN {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readBoolean();
    }
  };

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
