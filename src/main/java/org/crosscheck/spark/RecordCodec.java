package org.crosscheck.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.catalyst.encoders.Codec;

/**
 * Records as bytes and back, component by component in their order.
 *
 * <p>A nested record as columns makes Spark plan, generate and compile code for each of its fields
 * in every step; as bytes it costs what it is.
 */
final class RecordCodec<R extends Record> implements Codec<R, byte[]> {
  private static final long serialVersionUID = 1;

  private final Class<R> type;

  RecordCodec(Class<R> type) {
    this.type = type;
  }

  @Override
  public byte[] encode(R row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      RecordShape.of(type).write(row, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public R decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return type.cast(RecordShape.of(type).read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
