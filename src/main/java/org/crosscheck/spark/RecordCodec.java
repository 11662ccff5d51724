package org.crosscheck.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import org.apache.spark.sql.catalyst.encoders.Codec;

/**
 * Records as bytes and back, component by component in their order.
 *
 * <p>A nested record as columns makes Spark plan, generate and compile code for each of its fields
 * in every step; as bytes it costs what it is.
 */
final class RecordCodec<R extends Record> implements Codec<R, byte[]> {
  private static final long serialVersionUID = 1;

  private static final int USUAL_BYTES = 1024;
  private static final int NO_LIMIT = -1;

  private final Class<R> type;

  RecordCodec(Class<R> type) {
    this.type = type;
  }

  @Override
  public byte[] encode(R row) {
    try (Output out = new Output(USUAL_BYTES, NO_LIMIT)) {
      RecordShape.of(type).write(row, out);
      return out.toBytes();
    }
  }

  @Override
  public R decode(byte[] bytes) {
    try (Input in = new Input(bytes)) {
      return type.cast(RecordShape.of(type).read(in));
    }
  }
}
