package org.crosscheck.copy;

import java.util.List;

/**
 * How much text two articles share.
 *
 * @param whole estimated Jaccard similarity of their word shingles, or 1 for the same words
 * @param part share of the shorter one's long sentences that the other has too
 * @param words words of the shared sentences
 */
record SharedText(double whole, double part, int words) {
  private static final double COPY = 0.4;
  private static final double CONTAINED = 0.6;
  private static final int LEAST_COPIED = 40;
  private static final int LEAST_SHARED = 20;

  static SharedText of(TextPrint a, TextPrint b) {
    int words = shared(a.sentences(), b.sentences());
    boolean same = a.content().equals(b.content());
    double whole = same ? 1 : MinHash.similarity(a.signature(), b.signature());
    return new SharedText(
        whole, (double) words / Math.max(1, Math.min(a.words(), b.words())), words);
  }

  boolean isCopy() {
    return whole >= COPY || (part >= CONTAINED && words >= LEAST_COPIED);
  }

  boolean isReuse() {
    return words >= LEAST_SHARED;
  }

  private static int shared(List<SentencePrint> a, List<SentencePrint> b) {
    int words = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Long.compare(a.get(i).hash(), b.get(j).hash());
      words += order == 0 ? a.get(i).words() : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return words;
  }
}
