package org.crosscheck.copy;

/**
 * A sentence of a text by the hash of its words.
 *
 * @param words how many it has
 */
public record SentencePrint(long hash, int words) {}
