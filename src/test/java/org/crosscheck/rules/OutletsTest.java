package org.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private static final Outlets OUTLETS = Rules.read(new RulesSource(null)).outlets();

  @Test
  void everyExampleBelongsToItsOutlet() {
    String content = new RulesSource(null).content("outlets.csv");
    for (Row row : Table.read(Outlets.FORM, content, new ArrayList<>()).rows()) {
      String host = URI.create(row.cell("example")).getHost();
      assertThat(OUTLETS.ofHost(host)).as("line %d", row.line()).contains(row.cell("outlet"));
    }
  }

  @Test
  void outletsOfOnePublisherAreOneFamily() {
    assertThat(OUTLETS.family("The Sun")).isEqualTo(OUTLETS.family("Wall Street Journal"));
    assertThat(OUTLETS.family("BBC Russian")).isEqualTo("BBC");
    assertThat(OUTLETS.family("The Unheard Of")).isEqualTo("The Unheard Of");
  }

  @Test
  void anAgencysFamilyIsTheAgency() {
    assertThat(OUTLETS.family("Associated Press")).isEqualTo("AP");
    assertThat(OUTLETS.family("reuters")).isEqualTo("Reuters");
  }
}
