package org.crosscheck.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pairs each claim of a sorted block with the ones shortly before it, so that a block of any size
 * costs no more than its size times the window.
 */
public final class PairWindow {
  private final int size;
  private final Deque<BlockEntry> before = new ArrayDeque<>();

  /**
   * @param size with how many claims before it a claim is paired at most
   */
  public PairWindow(int size) {
    this.size = size;
  }

  /** The pairs of the next entry; entries come sorted by key and order. */
  public List<BlockPair> next(BlockEntry entry) {
    if (!before.isEmpty() && !before.peekLast().key().equals(entry.key())) {
      before.clear();
    }
    List<BlockPair> pairs = new ArrayList<>();
    for (BlockEntry other : before) {
      if (!other.claimId().equals(entry.claimId())) {
        pairs.add(BlockPair.of(other, entry));
      }
    }
    before.addLast(entry);
    if (before.size() > size) {
      before.removeFirst();
    }
    return pairs;
  }
}
