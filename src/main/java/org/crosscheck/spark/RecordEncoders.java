package org.crosscheck.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction0;

/**
 * Encoders of Java records as Spark rows: a flat record becomes columns named as its components,
 * one that holds records becomes one column of bytes.
 *
 * <p>Spark's bean encoder makes an empty struct of a record without a word; this one refuses every
 * component type that it does not know.
 */
public final class RecordEncoders {
  private RecordEncoders() {}

  /** The encoder of a public record for the steps of a run. */
  public static <R extends Record> AgnosticEncoder<R> of(Class<R> type) {
    return isFlat(type) ? columns(type) : bytes(type);
  }

  /** The encoder of a public record as columns, nested ones as structs. */
  public static <R extends Record> AgnosticEncoder<R> columns(Class<R> type) {
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

  private static boolean isFlat(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .allMatch(c -> c.getType() != List.class && !c.getType().isRecord());
  }

  private static <R extends Record> AgnosticEncoder<R> bytes(Class<R> type) {
    RecordShape.of(type);
    return new AgnosticEncoders.TransformingEncoder<R, byte[]>(
        ClassTag$.MODULE$.apply(type),
        AgnosticEncoders.BinaryEncoder$.MODULE$,
        new Codecs<>(type),
        true);
  }

  /** Makes a codec on each machine. */
  private static final class Codecs<R extends Record>
      extends AbstractFunction0<Codec<? super R, byte[]>> implements java.io.Serializable {
    private static final long serialVersionUID = 1;
    private final Class<R> type;

    Codecs(Class<R> type) {
      this.type = type;
    }

    @Override
    public Codec<? super R, byte[]> apply() {
      return new RecordCodec<>(type);
    }
  }

  private static AgnosticEncoder<?> encoder(Type type, Class<?> owner, String component) {
    if (type instanceof Class<?> c && c.isRecord()) {
      return columns(c.asSubclass(Record.class));
    }
    if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      return listOf(encoder(p.getActualTypeArguments()[0], owner, component));
    }
    if (type instanceof Class<?> c && (PlainShape.of(c) != null || c.isEnum())) {
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
