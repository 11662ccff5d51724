package org.crosscheck.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Nearness of words by the company they keep: the cosine of their vectors, cut below what unrelated
 * words reach.
 */
public final class WordVectors implements WordNearness {
  /** Unrelated words of one register have cosines up to here. */
  private static final double NOTHING_IN_COMMON = 0.55;

  private static final float[] NONE = {};
  private static final int CACHE = 200_000;

  private final Map<String, float[]> unitVectors = new ConcurrentHashMap<>();

  /** 0 as well for words that have no vector. */
  @Override
  public double between(String lemma, String other) {
    if (lemma.equals(other)) {
      return 1;
    }
    return Math.max(0, (cosine(lemma, other) - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON));
  }

  /** The cosine itself, 0 where a word has no vector. */
  public double cosine(String lemma, String other) {
    float[] a = unitVector(lemma);
    float[] b = unitVector(other);
    double sum = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private float[] unitVector(String lemma) {
    float[] known = unitVectors.get(lemma);
    if (known != null) {
      return known;
    }
    if (unitVectors.size() > CACHE) {
      unitVectors.clear();
    }
    float[] vector = unit(lemma);
    unitVectors.put(lemma, vector);
    return vector;
  }

  /** Lemmas of names are in lower case; their vectors are under the capital form. */
  private static float[] unit(String lemma) {
    Map<String, float[]> vectors = LanguageModels.vectors();
    float[] vector = vectors.get(lemma);
    if (vector == null && !lemma.isEmpty()) {
      vector = vectors.get(lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1));
    }
    return vector == null ? NONE : scaled(vector);
  }

  private static float[] scaled(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length && squares > 0; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(squares));
    }
    return unit;
  }
}
