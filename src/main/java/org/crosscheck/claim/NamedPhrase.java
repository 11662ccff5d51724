package org.crosscheck.claim;

/**
 * A name in a sentence, as the name tagger found it.
 *
 * @param kind PERSON, ORG, GPE, NORP…
 * @param first index of its first token
 * @param last index of its last token, without a possessive
 * @param words the name as written, white space normalised
 */
record NamedPhrase(String kind, int first, int last, String words) {
  boolean isPerson() {
    return kind.equals("PERSON");
  }

  boolean isGroup() {
    return kind.equals("ORG") || kind.equals("GPE");
  }

  /** The last word, by which a person is named again. */
  String surname() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
