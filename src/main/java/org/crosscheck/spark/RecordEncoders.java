package org.crosscheck.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Encoders of Java records as Spark rows: a component becomes a column of its own name.
 *
 * <p>Spark's bean encoder makes an empty struct of a record without a word; this one refuses every
 * component type that it does not know.
 */
public final class RecordEncoders {
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          double.class,
          Double.class,
          boolean.class,
          Boolean.class);

  private RecordEncoders() {}

  /**
   * The encoder of a public record whose components are plain, enums, records or lists of those.
   */
  public static <R extends Record> AgnosticEncoder<R> of(Class<R> type) {
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      AgnosticEncoder<?> encoder = encoder(component.getGenericType(), type, component.getName());
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              encoder,
              encoder.nullable(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new AgnosticEncoders.ProductEncoder<>(
        ClassTag$.MODULE$.apply(type),
        CollectionConverters.asScala(fields).toSeq(),
        Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type, Class<?> owner, String component) {
    if (type instanceof Class<?> c && c.isRecord()) {
      return of(c.asSubclass(Record.class));
    }
    if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(p.getActualTypeArguments()[0], owner, component);
      return listOf(element);
    }
    if (type instanceof Class<?> c && (PLAIN.contains(c) || c.isEnum())) {
      return JavaTypeInference.encoderFor(c);
    }
    throw new IllegalArgumentException(
        owner.getName() + "." + component + ": no encoder for " + type.getTypeName());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the element's own type is only known at run time
  private static AgnosticEncoder<?> listOf(AgnosticEncoder<?> element) {
    return new AgnosticEncoders.IterableEncoder(
        ClassTag$.MODULE$.apply(List.class), element, element.nullable(), false);
  }
}
