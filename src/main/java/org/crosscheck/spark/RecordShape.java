package org.crosscheck.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a record's components are written and read, found out once a class. */
final class RecordShape implements ValueShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final MethodHandle constructor;
  private final List<MethodHandle> components = new ArrayList<>();
  private final List<ValueShape> shapes = new ArrayList<>();

  private RecordShape(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      for (RecordComponent part : parts) {
        components.add(
            lookup
                .unreflect(part.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class)));
        shapes.add(ValueShape.of(part.getGenericType(), type, part.getName()));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is no public record", e);
    }
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  @Override
  public void write(Object row, Output out) {
    for (int i = 0; i < shapes.size(); i++) {
      Object value = component(row, i);
      out.writeBoolean(value != null);
      if (value != null) {
        shapes.get(i).write(value, out);
      }
    }
  }

  @Override
  public Object read(Input in) {
    Object[] values = new Object[shapes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readBoolean() ? shapes.get(i).read(in) : null;
    }
    return create(values);
  }

  private Object component(Object row, int index) {
    try {
      return components.get(index).invokeExact(row);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  private Object create(Object[] values) {
    try {
      return constructor.invokeExact(values);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  /** A record that refuses its components says so itself; accessors throw nothing checked. */
  private static RuntimeException failure(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException own ? own : new IllegalStateException(e);
  }
}
