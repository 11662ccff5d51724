package org.crosscheck.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.rules.Outlets;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final String TEXT =
      "The council of the harbour town voted on Tuesday to close the old lighthouse after cracks"
          + " were found in its northern wall. Engineers said that repairs would cost more than"
          + " the town spends on its schools in a year.";

  @Test
  void sameWordsWithOtherMarksAreAnExactCopy() {
    List<Copy> copies = find(TEXT, TEXT.replace(". ", " - "));

    assertThat(copies).extracting(Copy::kind).containsExactly("exact", "exact");
    assertThat(copies).extracting(Copy::copyGroup).containsOnly(copies.get(0).copyGroup());
  }

  @Test
  void fewChangedWordsAreANearCopy() {
    List<Copy> copies = find(TEXT, TEXT.replace("Tuesday", "Wednesday"));

    assertThat(copies).extracting(Copy::kind).containsExactly("near", "near");
  }

  @Test
  void otherTextsStandAlone() {
    List<Copy> copies = find(TEXT, "A ferry ran aground near the mouth of the river at noon.");

    assertThat(copies).extracting(Copy::kind).containsExactly("none", "none");
    assertThat(copies).extracting(Copy::origin).containsExactly("Outlet 0", "Outlet 1");
  }

  private static List<Copy> find(String... texts) {
    TextPrinter printer = new TextPrinter();
    List<TextPrint> prints = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Article article = new Article("a" + i, "Outlet " + i, null, "", null, "test", texts[i]);
      prints.add(printer.print(new MarkedArticle(article, List.of())));
    }
    return new CopyFinder(new Outlets(Map.of(), Map.of())).find(prints);
  }
}
