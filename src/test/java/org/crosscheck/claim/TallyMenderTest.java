package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.junit.jupiter.api.Test;

class TallyMenderTest {
  private final TallyMender mender = new TallyMender();

  @Test
  void aTallyHungOnTheNextClauseBelongsToItsVerb() {
    DependencyTree tree =
        mender.mended(
            tree("vote/NN/1 was/VBD/-1 12/CD/6 ~-/SYM/4 ~3/CD/2 and/CC/1 bill/NN/7 passes/VBZ/1"));
    assertThat(tree.token(2).head()).isEqualTo(1);
    assertThat(tree.token(2).relation()).isEqualTo("attr");
    assertThat(tree.token(3).head()).isEqualTo(2);
    assertThat(tree.token(4).head()).isEqualTo(2);
  }

  @Test
  void aTallyBeforeItsOwnNounStays() {
    assertStays("it/PRP/1 was/VBD/-1 12/CD/5 ~-/SYM/4 ~3/CD/2 vote/NN/1");
  }

  @Test
  void aTallyThatHangsOnAnEarlierWordStays() {
    assertStays("vote/NN/1 was/VBD/-1 12/CD/0 ~-/SYM/4 ~3/CD/2 and/CC/1 bill/NN/1");
  }

  @Test
  void numbersApartAreNoTally() {
    assertStays("ages/NNS/1 were/VBD/-1 12/CD/6 -/SYM/4 3/CD/2 and/CC/1 bill/NN/1");
  }

  private void assertStays(String words) {
    DependencyTree tree = tree(words);
    assertThat(mender.mended(tree)).isSameAs(tree);
  }

  /** Words as {@code form/tag/head}; a tilde joins one to the word before. */
  private static DependencyTree tree(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] cells = word.split("/");
      String form = cells[0].replace("~", "");
      at = cells[0].startsWith("~") ? at - 1 : at;
      String lemma = cells[1].startsWith("VBD") ? "be" : form;
      int head = Integer.parseInt(cells[2]);
      tokens.add(new Token(at, at + form.length(), form, lemma, cells[1], "O", head, "dep"));
      at += form.length() + 1;
    }
    return new DependencyTree(new Sentence(Part.BODY, 0, 0, at, tokens));
  }
}
