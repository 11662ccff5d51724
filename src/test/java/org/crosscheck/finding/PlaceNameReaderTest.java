package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameReaderTest {
  private final PlaceNameReader reader = new PlaceNameReader(Cases.RULES);

  @ParameterizedTest
  @CsvSource({
    "Idlib, Syrias Idlib province",
    "Aleppo, eastern Aleppo",
    "Deir ez-Zor, Deir Az-Zour",
    "Hasaka, Hassakeh",
    "Kyiv, Kyiv region",
    "Khan Sheikhoun, the town of Khan Sheikhun",
    "Marseille, Marseilles"
  })
  void onePlaceIsKnownInTwoWritings(String a, String b) {
    assertThat(name(a).isLike(name(b))).as(a + " and " + b).isTrue();
    assertThat(name(b).isLike(name(a))).as(b + " and " + a).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Daraa, Deir ez-Zor",
    "Homs, Hama",
    "Eastern Ghouta, Eastern Aleppo",
    "Lyon, London",
    "Raqqa, Rome"
  })
  void twoPlacesAreKeptApart(String a, String b) {
    assertThat(name(a).isLike(name(b))).as(a + " and " + b).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Syria", "the East", "northern Syria", "West"})
  void aCountryOrASideOfItTellsNoPlace(String name) {
    assertThat(reader.read(name)).isEmpty();
  }

  @Test
  void aHostileNameIsReadLikeAnyOther() {
    assertThat(reader.read("")).isEmpty();
    assertThat(reader.read("\u0000\uD800 ")).isEmpty();
  }

  private PlaceName name(String words) {
    return reader.read(words).orElseThrow();
  }
}
