package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.language.Lexicon;
import org.crosscheck.language.Lexicon.Meanings;
import org.crosscheck.language.WordPairs;
import org.crosscheck.rules.Alias;
import org.crosscheck.rules.Implicatives.Implicative;
import org.crosscheck.rules.Rules;

/** Judges how two words relate, by their spelling, the rules' word groups and WordNet. */
final class WordMeaning {
  private static final List<String> NEGATING = List.of("un", "non", "in", "im", "dis", "ir", "il");

  /** What follows: to infinitive, gerund. */
  private static final List<String> DENIED = List.of("to", "ing");

  private static final List<String> TIMES = List.of("weekday", "day", "daypart", "season");
  private static final List<String> COUNTS = List.of("unit", "ten");
  private static final List<String> ROUND = List.of("hundred", "scale", "dozen", "plural");

  private final WordPairs<WordRelation> known = new WordPairs<>(this::read);
  private final Remembered<String, Entry> entries = Remembered.byValue();
  private final Map<String, String> names = new TreeMap<>();
  private final Rules rules;
  private final Lexicon lexicon = Lexicon.shared();

  /**
   * A word as dictionary and rules know it.
   *
   * @param forms its base forms and itself
   */
  private record Entry(Meanings meanings, Set<String> forms) {}

  WordMeaning(Rules rules) {
    this.rules = rules;
    for (Alias alias : rules.aliases().aliases()) {
      names.put(alias.canonical().toLowerCase(Locale.ROOT), alias.canonical());
      alias.forms().forEach(f -> names.put(f.toLowerCase(Locale.ROOT), alias.canonical()));
    }
  }

  /** Whether the words are two forms of one name: ISIL, Islamic State. */
  boolean areOneName(List<TextWord> a, List<TextWord> b) {
    String name = names.get(joined(a));
    return name != null && name.equals(names.get(joined(b)));
  }

  private static String joined(List<TextWord> words) {
    return words.stream().map(TextWord::key).collect(Collectors.joining(" "));
  }

  WordRelation relate(TextWord a, TextWord b) {
    return relate(a.key(), b.key());
  }

  /** The relation of two lower-case words; the same in both directions. */
  WordRelation relate(String a, String b) {
    if (a.equals(b)) {
      return WordRelation.SAME;
    }
    return known.of(a, b);
  }

  /** Whether rules or WordNet tell what a verb with its particle means. */
  boolean isKnown(String lemma) {
    return rules.opposites().holds(lemma) || !meanings(lemma).isUnknown();
  }

  /** Whether two words are related at least as closely as {@code farthest}. */
  boolean isWithin(TextWord a, TextWord b, WordRelation farthest) {
    return relate(a, b).compareTo(farthest) <= 0;
  }

  /** How many of some words others are related to; a name, which may be of many, counts half. */
  double shared(List<TextWord> some, List<TextWord> others, WordRelation farthest) {
    return some.stream()
        .filter(x -> others.stream().anyMatch(y -> isWithin(x, y, farthest)))
        .mapToDouble(x -> x.named() ? 0.5 : 1)
        .sum();
  }

  /** Whether it names a day, a part of one, a month or a year: Monday, evening, May, 1992. */
  boolean isTime(TextWord word) {
    String key = word.key();
    boolean year = key.length() == 4 && Digits.areAllOf(key);
    return year && (key.startsWith("19") || key.startsWith("20"))
        || word.named() && rules.timeWords().get("month", key) != null
        || TIMES.stream().anyMatch(k -> rules.timeWords().get(k, one(key)) != null);
  }

  private static String one(String key) {
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  /** A word's base forms, with the word itself. */
  Set<String> bases(String key) {
    return withForm(key, meanings(key).bases());
  }

  /** Whether they are two of one kind, of which a thing is but one: a brother, a nephew. */
  boolean areTwoOfAKind(String a, String b) {
    return rules.kinds().areTwo(bases(a), bases(b));
  }

  /** Whether both name the same of some kind: a short circuit, an electrical fault. */
  boolean areOneOfAKind(String a, String b) {
    return rules.kinds().areOne(bases(a), bases(b));
  }

  /** Whether the one stands for the other, which it is a member of: lawmakers, parliament. */
  boolean areOneBody(String a, String b) {
    return rules.alternatives().areOneBody(bases(a), bases(b));
  }

  /** Whether it is a count in digits or in letters. */
  boolean isNumber(TextWord word) {
    return word.isNumber() || isNumber(word.key());
  }

  /** Whether it counts, or says in round terms how many: hundreds, a dozen. */
  boolean tellsHowMany(TextWord word) {
    return isNumber(word) || rules.numberWords().is(word.key(), ROUND);
  }

  /** What a number in digits or in letters counts, null for other words. */
  Double number(String key) {
    if (!key.isEmpty() && key.length() < 10 && Digits.areAllOf(key)) {
      return Double.valueOf(key);
    }
    return rules.numberWords().is(key, COUNTS) ? rules.numberWords().get(key).low() : null;
  }

  /** Whether a word in small letters counts: five, 5. */
  boolean isNumber(String key) {
    return Digits.isAnyOf(key) || rules.numberWords().is(key, COUNTS);
  }

  /** Whether some base form of a word is in a list. */
  boolean isOfKind(String key, Set<String> list) {
    return list.contains(key) || meanings(key).bases().stream().anyMatch(list::contains);
  }

  /** Whether a lower-case word in base form is one of a kind of {@code comparison-words.csv}. */
  boolean is(String kind, String word) {
    return rules.comparisonWords().is(kind, word);
  }

  /** Whether a verb says that what follows is not so: refused to, stopped doing. */
  boolean isDenying(String key) {
    return meanings(key).bases().stream()
        .anyMatch(b -> DENIED.stream().anyMatch(c -> isNo(rules.implicatives().of(b, c))));
  }

  private static boolean isNo(Optional<Implicative> implicative) {
    return implicative.map(i -> i.affirmed().equals("no")).orElse(false);
  }

  /** A count in letters as its digits; others as they are. */
  private String digits(String key) {
    return rules.numberWords().is(key, COUNTS)
        ? Long.toString((long) rules.numberWords().get(key).low())
        : key;
  }

  private WordRelation read(String a, String b) {
    if (Spellings.same(a, b)) {
      return WordRelation.SAME;
    }
    if (isNumber(a) && isNumber(b) && digits(a).equals(digits(b))) {
      return WordRelation.SAME;
    }
    if (Digits.isAnyOf(a) || Digits.isAnyOf(b)) {
      boolean clock = a.indexOf(':') > 0 != b.indexOf(':') > 0;
      return clock && a.replace(':', '.').equals(b.replace(':', '.'))
          ? WordRelation.SAME
          : WordRelation.UNRELATED;
    }
    if (isNegated(a, b) || isNegated(b, a)) {
      return WordRelation.OPPOSITE;
    }
    Entry x = entries.of(a, () -> entry(a));
    Entry y = entries.of(b, () -> entry(b));
    if (meet(x.meanings().bases(), y.meanings().bases())) {
      return WordRelation.SAME;
    }
    WordRelation byRules = byRules(x, y);
    return byRules == WordRelation.UNRELATED
        ? byLexicon(a, x.meanings(), b, y.meanings())
        : byRules;
  }

  private Entry entry(String word) {
    Meanings meanings = meanings(word);
    return new Entry(meanings, withForm(word, meanings.bases()));
  }

  /** WordNet writes a verb and its particle apart. */
  private Meanings meanings(String word) {
    return lexicon.meanings(word.replace('_', ' '));
  }

  private WordRelation byRules(Entry x, Entry y) {
    if (rules.opposites().areOpposite(x.forms(), y.forms())) {
      return WordRelation.OPPOSITE;
    }
    if (rules.alternatives().arePlain(x.forms(), y.forms())) {
      return WordRelation.ALTERNATIVE;
    }
    if (exclude(x.meanings(), y.meanings())) {
      return WordRelation.OPPOSITE;
    }
    return rules.alternatives().areLabels(x.forms(), y.forms())
        ? WordRelation.LABEL
        : WordRelation.UNRELATED;
  }

  private static WordRelation byLexicon(String a, Meanings x, String b, Meanings y) {
    if (meet(x.synsets().keySet(), y.synsets().keySet())) {
      return WordRelation.SYNONYM;
    }
    if (meet(x.derived(), y.bases()) || meet(y.derived(), x.bases()) || haveOneStem(a, b)) {
      return WordRelation.DERIVED;
    }
    if (isUnder(x, y) || isUnder(y, x)) {
      return WordRelation.BROADER;
    }
    return areNeighbours(x, y) ? WordRelation.SIBLING : WordRelation.UNRELATED;
  }

  /** Whether the words begin alike for most of the shorter: connection, connectivity. */
  private static boolean haveOneStem(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= 6 && same >= 0.7 * shorter;
  }

  /** Whether the dictionary sets them against each other in some sense and puts them in no one. */
  private static boolean exclude(Meanings x, Meanings y) {
    return !meet(x.synsets().keySet(), y.synsets().keySet()) && (excludes(x, y) || excludes(y, x));
  }

  private static boolean excludes(Meanings x, Meanings y) {
    return meet(x.against(), y.synsets().keySet());
  }

  private static Set<String> withForm(String form, Set<String> bases) {
    Set<String> all = new TreeSet<>(bases);
    all.add(form);
    if (form.endsWith("s")) {
      all.add(form.substring(0, form.length() - 1));
    }
    return all;
  }

  private boolean isNegated(String negative, String positive) {
    return positive.length() > 3
        && NEGATING.stream().anyMatch(p -> negative.equals(p + positive))
        && !lexicon.meanings(positive).isUnknown();
  }

  // Loops and no streams from here on: they are asked for each new pair of words.
  private static boolean isUnder(Meanings x, Meanings y) {
    for (Map.Entry<String, Integer> above : x.above().entrySet()) {
      if (above.getValue() <= 2 && y.synsets().containsKey(above.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNeighbours(Meanings x, Meanings y) {
    for (Map.Entry<String, Integer> above : x.above().entrySet()) {
      if (above.getValue() == 1 && y.above().getOrDefault(above.getKey(), 9) == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
