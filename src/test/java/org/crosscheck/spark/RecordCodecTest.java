package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  /** A row of the values that need care as bytes. */
  public record Row(String text, int number, long big, double real, List<String> words) {}

  @Property(tries = 500)
  void everyRowComesBack(
      @ForAll String text,
      @ForAll int number,
      @ForAll long big,
      @ForAll double real,
      @ForAll List<String> words) {
    Row row = new Row(text, number, big, real, words);
    assertThat(back(row)).isEqualTo(row);
  }

  @Test
  void aHalfOfASurrogatePairIsKept() {
    Row row = new Row("a\uD83Db", 0, 0, 0, List.of("\uDE00", ""));
    assertThat(back(row)).isEqualTo(row);
  }

  @Test
  void aLongTextIsKept() {
    Row row = new Row("Kyiv, Kyïv, Київ. ".repeat(100_000), 0, 0, 0, List.of());
    assertThat(back(row)).isEqualTo(row);
  }

  private static Row back(Row row) {
    RecordCodec<Row> codec = new RecordCodec<>(Row.class);
    return codec.decode(codec.encode(row));
  }
}
