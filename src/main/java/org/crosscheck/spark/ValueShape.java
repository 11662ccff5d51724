package org.crosscheck.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** How a value of one type is written as bytes and read back; never null. */
interface ValueShape {
  void write(Object value, DataOutputStream out) throws IOException;

  Object read(DataInputStream in) throws IOException;

  /**
   * The shape of a record's component.
   *
   * @throws IllegalArgumentException for a type that rows do not hold
   */
  static ValueShape of(Type type, Class<?> owner, String component) {
    if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      return new ListShape(of(p.getActualTypeArguments()[0], owner, component));
    }
    if (type instanceof Class<?> c) {
      if (c.isRecord()) {
        return new LaterShape(c);
      }
      if (c.isEnum()) {
        return new EnumShape(List.of(c.getEnumConstants()));
      }
      ValueShape plain = PlainShape.of(c);
      if (plain != null) {
        return plain;
      }
    }
    throw new IllegalArgumentException(
        owner.getName() + "." + component + ": no encoder for " + type.getTypeName());
  }

  /** A nested record, whose shape is found when it is first met. */
  record LaterShape(Class<?> type) implements ValueShape {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      RecordShape.of(type).write(value, out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return RecordShape.of(type).read(in);
    }
  }

  /** An enum constant by its place. */
  record EnumShape(List<?> constants) implements ValueShape {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeShort(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return constants.get(in.readShort());
    }
  }

  /** A list without nulls, its length first. */
  record ListShape(ValueShape element) implements ValueShape {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object one : list) {
        element.write(one, out);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int size = in.readInt();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return list;
    }
  }
}
