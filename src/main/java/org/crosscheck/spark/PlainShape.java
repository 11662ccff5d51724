package org.crosscheck.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Strings, numbers and truth values as bytes. */
enum PlainShape implements ValueShape {
  STRING((value, out) -> out.writeString((String) value), Input::readString),
  INT((value, out) -> out.writeInt((Integer) value, false), in -> in.readInt(false)),
  LONG((value, out) -> out.writeLong((Long) value), Input::readLong),
  DOUBLE((value, out) -> out.writeDouble((Double) value), Input::readDouble),
  BOOLEAN((value, out) -> out.writeBoolean((Boolean) value), Input::readBoolean);

  private final Writes writes;
  private final Reads reads;

  PlainShape(Writes writes, Reads reads) {
    this.writes = writes;
    this.reads = reads;
  }

  private interface Writes {
    void write(Object value, Output out);
  }

  private interface Reads {
    Object read(Input in);
  }

  @Override
  public void write(Object value, Output out) {
    writes.write(value, out);
  }

  @Override
  public Object read(Input in) {
    return reads.read(in);
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
