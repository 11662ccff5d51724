package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  private static List<String> quotations(String text) {
    return new QuotationFinder().find(text).stream().map(q -> q.span().cut(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '~',
      value = {
        "He said: \"It is open.\"~\"It is open.\"",
        "He said: “It is open.”~“It is open.”",
        "He said: «It is open.»~«It is open.»",
        "He said: „It is open.“~„It is open.“",
        "He said: ‘It is open.’~‘It is open.’",
        "He said: 'It is open.'~'It is open.'",
        "He said: ''It is open.''~''It is open.''",
        "He said: “It’s the boys’ club.”~“It’s the boys’ club.”",
        "It is open,” he said.~It is open,”",
        "He said: “It is open.~“It is open."
      })
  void everyKindOfMarkMakesAQuotation(String text, String quotation) {
    assertThat(quotations(text)).containsExactly(quotation);
  }

  @Test
  void apostrophesMakeNoQuotation() {
    assertThat(quotations("It's the boys' club, and the girls' too, since the '90s.")).isEmpty();
  }

  @Test
  void aParagraphThatReopensTheMarkGoesOn() {
    List<Quotation> found = new QuotationFinder().find("“It is open.\n\n“It is safe,” he said.");
    assertThat(found).extracting(Quotation::continues).containsExactly(false, true);
  }

  @Property
  void quotationsStandInOrderInsideTheText(@ForAll("markedTexts") String text) {
    int end = 0;
    for (Quotation q : new QuotationFinder().find(text)) {
      assertThat(q.span().start()).isGreaterThanOrEqualTo(end);
      end = q.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<String> markedTexts() {
    return Arbitraries.strings().withChars("ab .,?\n\"'`“”‘’„«»-s").ofMaxLength(80);
  }
}
