package org.crosscheck.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** How a value of one type is written as bytes and read back; never null. */
interface ValueShape {
  void write(Object value, Output out);

  Object read(Input in);

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
    public void write(Object value, Output out) {
      RecordShape.of(type).write(value, out);
    }

    @Override
    public Object read(Input in) {
      return RecordShape.of(type).read(in);
    }
  }

  /** An enum constant by its place. */
  record EnumShape(List<?> constants) implements ValueShape {
    @Override
    public void write(Object value, Output out) {
      out.writeInt(((Enum<?>) value).ordinal(), true);
    }

    @Override
    public Object read(Input in) {
      return constants.get(in.readInt(true));
    }
  }

  /** A list without nulls, its length first. */
  record ListShape(ValueShape element) implements ValueShape {
    @Override
    public void write(Object value, Output out) {
      List<?> list = (List<?>) value;
      out.writeInt(list.size(), true);
      for (Object one : list) {
        element.write(one, out);
      }
    }

    @Override
    public Object read(Input in) {
      Object[] list = new Object[in.readInt(true)];
      for (int i = 0; i < list.length; i++) {
        list[i] = element.read(in);
      }
      // Records that copy their lists take such a one as it is.
      return List.of(list);
    }
  }
}
