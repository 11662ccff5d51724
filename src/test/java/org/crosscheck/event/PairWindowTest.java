package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairWindowTest {

  @Test
  void claimsOfOneBlockArePairedAndBlocksKeptApart() {
    assertThat(pairs(9, List.of(entry("k", "b"), entry("k", "a"), entry("l", "c"))))
        .containsExactly(new BlockPair("a", "b", "s"));
  }

  @Test
  void aPairOfTwoStoriesIsOfNone() {
    List<BlockEntry> entries =
        List.of(new BlockEntry("k", "", "s", "a"), new BlockEntry("k", "", "t", "b"));
    assertThat(pairs(9, entries)).singleElement().matches(p -> !p.isOfOneStory());
  }

  @Property(tries = 100)
  void aBlockCostsNoMoreThanItsSizeTimesTheWindow(
      @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(min = 1, max = 9) int window) {
    List<BlockEntry> block = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      block.add(entry("k", String.format("%03d", i)));
    }
    List<BlockPair> pairs = pairs(window, block);
    assertThat(pairs).hasSizeLessThanOrEqualTo(size * window).doesNotHaveDuplicates();
    Set<String> paired = new TreeSet<>();
    pairs.forEach(p -> paired.addAll(List.of(p.first(), p.second())));
    assertThat(paired).hasSize(size < 2 ? 0 : size);
  }

  private static List<BlockPair> pairs(int window, List<BlockEntry> entries) {
    PairWindow pairWindow = new PairWindow(window);
    return entries.stream().flatMap(e -> pairWindow.next(e).stream()).toList();
  }

  private static BlockEntry entry(String key, String id) {
    return new BlockEntry(key, "", "s", id);
  }
}
