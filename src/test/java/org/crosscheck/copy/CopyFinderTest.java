package org.crosscheck.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final String TEXT =
      "The council of the harbour town voted on Tuesday to close the old lighthouse after cracks"
          + " were found in its northern wall. Engineers said that repairs would cost more than"
          + " the town spends on its schools in a year. Fishermen who steer by the light in"
          + " autumn storms asked for a lamp on a mast until the wall is mended.";
  private static final String OTHER =
      "A ferry with forty passengers ran aground near the mouth of the river at noon. Nobody was"
          + " hurt, and a tug pulled the vessel free when the tide came in again towards evening.";

  @Test
  void sameWordsWithOtherMarksAreAnExactCopy() {
    List<Copy> copies =
        find(article("a", "BBC", TEXT), article("b", "TASS", TEXT.replace(",", "")));

    assertThat(copies).extracting(Copy::kind).containsExactly("exact", "exact");
    assertThat(copies).extracting(Copy::copyGroup).containsOnly(copies.get(0).copyGroup());
  }

  @Test
  void fewChangedWordsAreANearCopyOfTheFirst() {
    List<Copy> copies =
        find(
            article("a", "BBC", "2020-03-02", TEXT.replace("Tuesday", "Wednesday")),
            article("b", "TASS", "2020-03-01", TEXT));

    assertThat(copies).extracting(Copy::kind).containsExactly("near", "near");
    assertThat(copies).extracting(Copy::origin).containsExactly("TASS", "TASS");
  }

  @Test
  void aCutCopyIsStillACopy() {
    String longer =
        TEXT + " " + OTHER + " " + OTHER.replace("ferry", "barge").replace("forty", "six");
    List<Copy> copies = find(article("a", "BBC", longer), article("b", "TASS", TEXT));

    assertThat(copies).extracting(Copy::kind).containsExactly("near", "near");
  }

  @Test
  void otherTextsStandAloneAndCountForTheirPublisher() {
    List<Copy> copies = find(article("a", "BBC News", TEXT), article("b", "The Sun", OTHER));

    assertThat(copies).extracting(Copy::kind).containsExactly("none", "none");
    assertThat(copies).extracting(Copy::origin).containsExactly("BBC", "News Corp");
  }

  @Test
  void aCreditedAgencyIsTheOrigin() {
    List<Copy> copies =
        find(article("a", "BBC", "LONDON (Reuters) - " + TEXT), article("b", "TASS", OTHER));

    assertThat(copies).extracting(Copy::kind).containsExactly("wire", "none");
    assertThat(copies).extracting(Copy::origin).containsExactly("Reuters", "TASS");
  }

  @Test
  void whoLeansOnOthersKeepsItsOrigin() {
    List<Copy> copies =
        find(article("a", "TASS", TEXT + " The wall may fall, according to the BBC."));

    assertThat(copies.get(0).cites()).containsExactly("BBC");
    assertThat(copies.get(0).origin()).isEqualTo("TASS");
  }

  @Test
  void someSharedSentencesAreNoCopy() {
    String mixed =
        TEXT.substring(0, TEXT.indexOf('.') + 1)
            + " "
            + OTHER
            + " "
            + OTHER.toUpperCase(Locale.ROOT).replace("NOON", "DAWN");
    List<Copy> copies = find(article("a", "BBC", TEXT), article("b", "TASS", mixed));

    assertThat(copies).extracting(Copy::kind).containsExactly("none", "none");
    assertThat(copies.get(1).shares()).containsExactly(copies.get(0).copyGroup());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<TextPrint> prints = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      prints.add(
          print(
              article(
                  "a" + i, "BBC", i % 3 == 0 ? OTHER : TEXT.replace("cracks", "cracks" + i % 4))));
    }
    List<Copy> expected = new CopyFinder(RULES.outlets()).find(prints);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(prints, new Random(seed));
      assertThat(new CopyFinder(RULES.outlets()).find(prints)).isEqualTo(expected);
    }
  }

  private static Article article(String id, String outlet, String text) {
    return article(id, outlet, null, text);
  }

  private static Article article(String id, String outlet, String published, String text) {
    return new Article(id, outlet, published, "", null, "test", text);
  }

  private static TextPrint print(Article article) {
    return new TextPrinter(RULES).print(new MarkReader(RULES).mark(article));
  }

  private static List<Copy> find(Article... articles) {
    List<TextPrint> prints = new ArrayList<>();
    for (Article article : articles) {
      prints.add(print(article));
    }
    return new CopyFinder(RULES.outlets()).find(prints);
  }
}
