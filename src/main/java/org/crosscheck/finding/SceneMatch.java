package org.crosscheck.finding;

/** Whether two articles tell of one incident. */
enum SceneMatch {
  SURE("the same day, place and words", 0.05),
  SAME("the same day, and place or words", 0.03),
  LIKELY("the same day, place or words", 0),
  /** Nothing but the story joins them. */
  OPEN("neither day nor place nor words tell", -0.15),
  OTHER("another day or place", -1);

  private final String words;
  private final double weight;

  SceneMatch(String words, double weight) {
    this.words = words;
    this.weight = weight;
  }

  String words() {
    return words;
  }

  double weight() {
    return weight;
  }
}
