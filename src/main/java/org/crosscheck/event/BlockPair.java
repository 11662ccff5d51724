package org.crosscheck.event;

/**
 * Two claims that met in a block; {@code first} is the lesser id.
 *
 * @param storyId the story of both, empty where they stand in two
 */
public record BlockPair(String first, String second, String storyId) {

  static BlockPair of(BlockEntry a, BlockEntry b) {
    ClaimPair pair = ClaimPair.of(a.claimId(), b.claimId());
    String story = a.storyId().equals(b.storyId()) ? a.storyId() : "";
    return new BlockPair(pair.first(), pair.second(), story);
  }

  public boolean isOfOneStory() {
    return !storyId.isEmpty();
  }
}
