package org.crosscheck.event;

/**
 * A claim's place in a block.
 *
 * @param order what the block is sorted by: like claims lie side by side
 */
public record BlockEntry(String key, String order, String storyId, String claimId) {}
