package org.crosscheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SharedPartsTest {
  @Test
  void equalSetsBecomeOne() throws Exception {
    Map<String, Set<String>> clusters = new HashMap<>();
    clusters.put("bus", new TreeSet<>(Set.of("0", "01")));
    clusters.put("tram", new TreeSet<>(Set.of("0", "01")));
    clusters.put("said", new TreeSet<>(Set.of("1")));
    Map<String, Set<String>> read = written(clusters);
    assertThat(read).isEqualTo(clusters);
    assertThat(read.get("bus")).isSameAs(read.get("tram"));
  }

  @Test
  void equalListsBecomeOne() throws Exception {
    List<List<String>> classes =
        List.of(new ArrayList<>(List.of("NN", "VB")), new ArrayList<>(List.of("NN", "VB")));
    List<List<String>> read = written(classes);
    assertThat(read).isEqualTo(classes);
    assertThat(read.get(0)).isSameAs(read.get(1));
  }

  @Test
  void leavesWithOneValueBecomeOneAndOthersStayApart() throws Exception {
    PrefixNode<String, String> root = new PrefixNode<>();
    root.put("oslo", leaf("place"));
    root.put("bergen", leaf("place"));
    root.put("nato", leaf("body"));
    PrefixNode<String, String> read = written(root);
    assertThat(read.get("oslo")).isSameAs(read.get("bergen"));
    assertThat(read.get("oslo").getValue()).isEqualTo("place");
    assertThat(read.get("nato").getValue()).isEqualTo("body");
  }

  private static PrefixNode<String, String> leaf(String value) {
    PrefixNode<String, String> leaf = new PrefixNode<>();
    leaf.setValue(value);
    return leaf;
  }

  @SuppressWarnings("unchecked") // read as written
  private static <T> T written(T object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new SharedParts(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
