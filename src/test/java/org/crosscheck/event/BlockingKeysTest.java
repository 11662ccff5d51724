package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BlockingKeysTest {
  private final BlockingKeys keys =
      new BlockingKeys(StatementReader.RULES.eventClasses(), StatementReader.RULES.eventNouns());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "blocks.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void statementsOfTwoStoriesMeetOrDoNot(String why, String verdict, String a, String b) {
    TreeSet<String> shared = keys("a", a);
    shared.retainAll(keys("b", b));
    assertThat(!shared.isEmpty())
        .as("%s: %s / %s share %s", why, a, b, shared)
        .isEqualTo(verdict.equals("meet"));
  }

  @Test
  void theNounMeetsItsVerbInOneStory() {
    List<ClaimProfile> noun = StatementReader.profiles("a", "", "The arrest shocked many.");
    List<ClaimProfile> verb = StatementReader.profiles("b", "", "Police arrested him.");
    TreeSet<String> shared = new TreeSet<>();
    noun.forEach(p -> shared.addAll(keys.of(p)));
    verb.forEach(p -> shared.retainAll(keys.of(p)));
    assertThat(shared).contains("story does arrest");
  }

  /** The keys of all claims of a statement but those of its own story. */
  private TreeSet<String> keys(String id, String text) {
    TreeSet<String> all = new TreeSet<>();
    StatementReader.profiles(id, "", text).forEach(p -> all.addAll(keys.of(p)));
    all.removeIf(key -> key.startsWith("story "));
    return all;
  }
}
