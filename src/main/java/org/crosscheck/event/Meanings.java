package org.crosscheck.event;

import org.crosscheck.language.WordNearness;
import org.crosscheck.language.WordPairs;
import org.crosscheck.rules.EventClasses;
import org.crosscheck.rules.EventNouns;

/** How near words of claims are: by the rules' classes of events, else as dictionaries say. */
public final class Meanings {
  private static final double NOUN_OF_VERB = 0.9;
  private static final double ONE_CLASS = 0.85;
  private static final double LEAST = 0.35;

  /** Nearly every two words have this one in common. */
  private static final Double NOTHING = 0.0;

  private final EventClasses classes;
  private final EventNouns nouns;
  private final WordNearness dictionary;
  private final WordNearness usage;
  private final WordPairs<Double> predicates = new WordPairs<>(this::comparePredicates);
  private final WordPairs<Double> company = new WordPairs<>(this::compareUsage);
  private final WordPairs<Double> words = new WordPairs<>(this::compareWords);

  /**
   * @param dictionary nearness by definition, such as WordNet's
   * @param usage nearness by company, such as that of word vectors
   */
  public Meanings(
      EventClasses classes, EventNouns nouns, WordNearness dictionary, WordNearness usage) {
    this.classes = classes;
    this.nouns = nouns;
    this.dictionary = dictionary;
    this.usage = usage;
  }

  /** Nearness of two predicates by what they mean, 0 to 1. */
  public double ofPredicates(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    return predicates.of(a, b);
  }

  private double comparePredicates(String a, String b) {
    if (isNounOf(a, b) || isNounOf(b, a)) {
      return NOUN_OF_VERB;
    }
    double byDictionary = dictionary.between(a, b);
    return classes.areAlike(a, b) ? Math.max(ONE_CLASS, byDictionary) : byDictionary;
  }

  private boolean isNounOf(String noun, String verb) {
    return nouns.of(noun).filter(n -> n.verb().equals(verb)).isPresent();
  }

  /** Nearness of two predicates by the company they keep, 0 to 1. */
  public double byUsage(String a, String b) {
    return a.equals(b) ? 1 : company.of(a, b);
  }

  private double compareUsage(String a, String b) {
    return usage.between(a, b);
  }

  /** Nearness of two common words, 0 for what is too weak to tell anything. */
  public double ofWords(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    return words.of(a, b);
  }

  /** Asked of many more words than predicates are, so that only the outcome is kept. */
  private Double compareWords(String a, String b) {
    double near = Math.max(comparePredicates(a, b), 0.8 * compareUsage(a, b));
    if (near < LEAST) {
      return NOTHING;
    }
    return near;
  }

  /**
   * Nearness of two names by their letters alone, for forms that nothing has resolved to one name
   * (Syria, Syrian).
   */
  static double ofNames(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (same >= 4 && same >= shorter - 2) {
      return 0.7;
    }
    return shareWord(a, b) ? 0.6 : 0;
  }

  private static boolean shareWord(String a, String b) {
    String words = " " + b.replace('-', ' ') + " ";
    for (String word : a.replace('-', ' ').split(" ")) {
      if (word.length() > 3 && words.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
