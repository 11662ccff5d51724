package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;

class DataTablesTest {
  private static Quantity quantity(Double low, Double high, boolean approximate, String unit) {
    return new Quantity(0, 1, low, high, approximate, null, unit, "person", "kill", "", false);
  }

  private static String claims(SampleRun run) {
    StringBuilder csv = new StringBuilder(DataTables.claims().head());
    for (EventMention mention : run.mentions) {
      csv.append(DataTables.claims().lines().of(ClaimRow.of(mention)));
    }
    return csv.toString();
  }

  @Test
  void everyClaimHasALineThatSaysWhoSaysWhat() {
    assertThat(claims(SampleRuns.flood()).lines())
        .hasSize(8)
        .startsWith(
            "claim,article,outlet,part,start,end,text,predicate,speaker,cue,certainty,polarity,"
                + "mood,from,to,quantities,names")
        .anyMatch(
            line ->
                line.endsWith(
                    ",harbour-post-1,Harbour Post,body,82,105,We were warned too late,die,"
                        + "Ana Kovac,said,certain,positive,stated,,,,"));
  }

  @Test
  void aHostileClaimIsNoFormula() {
    SampleRun run = new SampleRun();
    run.article("a", "=HYPERLINK(1)", "2024-05-02", "T", "-2+3 died.");
    run.story("s", "T", java.util.List.of("a"));
    run.claim("a", "-2+3 died");
    assertThat(claims(run)).contains(",\"'=HYPERLINK(1)\",", ",\"'-2+3 died\",");
  }

  @Test
  void quantitiesAreToldInWords() {
    assertThat(DataTables.words(quantity(112.0, null, false, "count")))
        .isEqualTo("at least 112 person kill");
    assertThat(DataTables.words(quantity(10.0, 11.0, true, "percent")))
        .isEqualTo("about 10 to 11 percent person kill");
  }

  @Test
  void aTableOfManyRowsIsCutIntoFiles() {
    assertThat(CsvTable.parts(0)).isEqualTo(1);
    assertThat(CsvTable.parts(CsvTable.PART)).isEqualTo(1);
    assertThat(CsvTable.parts(CsvTable.PART + 1)).isEqualTo(2);
    assertThat(CsvTable.part("claims", 1)).isEqualTo("data/claims.csv");
    assertThat(CsvTable.part("claims", 2)).isEqualTo("data/claims-2.csv");
  }
}
