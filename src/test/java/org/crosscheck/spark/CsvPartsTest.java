package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvPartsTest {
  private static List<String> written(String... rows) throws IOException {
    List<StringWriter> files = new ArrayList<>();
    CsvParts.Opener opener =
        number -> {
          assertThat(number).isEqualTo(files.size() + 1);
          files.add(new StringWriter());
          return files.get(number - 1);
        };
    try (CsvParts parts = new CsvParts(opener, "head\n", 2)) {
      for (String row : rows) {
        parts.add(row + "\n");
      }
    }
    return files.stream().map(StringWriter::toString).toList();
  }

  @Test
  void eachFileBeginsWithTheHeadAndHoldsNoMoreRowsThanItMay() throws IOException {
    assertThat(written("a", "b", "c\nc", "d", "e"))
        .containsExactly("head\na\nb\n", "head\nc\nc\nd\n", "head\ne\n");
  }

  @Test
  void aFullFileHasNoEmptyOneBehindIt() throws IOException {
    assertThat(written("a", "b")).containsExactly("head\na\nb\n");
    assertThat(written()).containsExactly("head\n");
  }
}
