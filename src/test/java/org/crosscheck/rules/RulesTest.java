package org.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  private static final RulesSource BUILT_IN = new RulesSource(null);

  @TempDir private Path folder;

  @Test
  void theBuiltInRulesHaveNoProblem() {
    assertThat(Rules.check(BUILT_IN)).isEmpty();
  }

  @Test
  void aFileOfTheUserReplacesTheBuiltInOne() throws Exception {
    Files.writeString(
        folder.resolve("outlets.csv"),
        "outlet,domains,family,example\nThe Bell,bell.example,Bells,https://bell.example/1\n");
    Rules rules = Rules.read(new RulesSource(folder));
    assertThat(rules.outlets().ofHost("www.bell.example")).contains("The Bell");
    assertThat(rules.outlets().ofHost("bbc.com")).isEmpty();
    assertThat(Rules.digest(new RulesSource(folder))).isNotEqualTo(Rules.digest(BUILT_IN));
  }

  @Test
  void problemsOfAUsersFilesStopTheReading() throws Exception {
    Files.writeString(folder.resolve("outlets.csv"), "outlet,web\nThe Bell,bell.example\n");
    assertThatThrownBy(() -> Rules.read(new RulesSource(folder)))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining("outlets.csv:1: unknown column web");
  }

  @Test
  void rulesTravelToOtherMachines() {
    Rules rules = Rules.read(BUILT_IN);
    assertThat(PackedRules.unpack(PackedRules.pack(rules))).isEqualTo(rules);
  }

  @Test
  void tasksOfOneMachineShareTheirRules() throws Exception {
    Rules rules = Rules.read(BUILT_IN);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(rules);
    }
    Object first = read(bytes.toByteArray());
    assertThat(first).isEqualTo(rules).isSameAs(read(bytes.toByteArray()));
  }

  private static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
