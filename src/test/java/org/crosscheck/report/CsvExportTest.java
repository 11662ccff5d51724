package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CsvExportTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "csv-cells.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false)
  void cellsAreSafeInASpreadsheet(String value, String cell) {
    String text = value.replace("\\t", "\t").replace("\\n", "\n");
    assertThat(CsvExport.table(List.of(List.of(text, "next"))))
        .isEqualTo(cell.replace("\\t", "\t").replace("\\n", "\n") + ",next\r\n");
  }
}
