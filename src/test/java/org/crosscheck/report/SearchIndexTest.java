package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  @Test
  void wordsAreLowerCasedLettersAndDigits() {
    assertThat(SearchIndex.words("Kovač's 12-year-old «Łódź»"))
        .containsExactlyInAnyOrder("kovač", "12", "year", "old", "łódź");
  }

  @Test
  void aWordsFileNamesItsDocuments() {
    SearchIndex index = new SearchIndex(1);
    SearchDocument document = new SearchDocument("Toll rises", "article/a.html", "North Wire");
    List<Page> pages = index.pages(List.of(document));
    String words = "lookup/words-" + index.shard("toll") + ".js";
    assertThat(pages)
        .filteredOn(p -> p.path().equals(words))
        .singleElement()
        .extracting(Page::content)
        .asString()
        .contains("\"toll\":\"" + SearchIndex.key(document) + "\"");
  }

  @Test
  void biggerRunsGetMoreFilesNotBiggerOnes() {
    assertThat(new SearchIndex(10).shards()).isEqualTo(4);
    assertThat(new SearchIndex(20_000).shards()).isEqualTo(64);
    assertThat(new SearchIndex(100_000_000).shards()).isEqualTo(512);
  }

  @Property
  void everyWordHasAFile(@ForAll String word) {
    assertThat(new SearchIndex(20_000).shard(word)).isBetween(0, 63);
  }

  @Test
  void dataBreaksNoScript() {
    SearchDocument document = new SearchDocument("a\u2028b\"</script>", "article/a.html", "x");
    assertThat(new SearchIndex(1).pages(List.of(document)))
        .noneMatch(p -> p.content().contains("\u2028"))
        .anyMatch(p -> p.content().contains("a\\u2028b\\\"</script>"));
  }
}
