package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.NameWords;
import org.crosscheck.rules.Rules;

/** Reads what of a place's name tells it from other places. */
final class PlaceNameReader {
  private static final int LONG = 5;

  private final Set<String> idle = new TreeSet<>();

  PlaceNameReader(Rules rules) {
    for (Country c : rules.countries().countries()) {
      add(c.name());
      c.forms().forEach(this::add);
      c.demonyms().forEach(this::add);
    }
    idle.addAll(rules.comparisonWords().of("place-part"));
    idle.addAll(rules.nameWords().of(NameWords.ARTICLE));
    idle.addAll(FunctionWords.all());
  }

  private void add(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    idle.add(word);
    idle.add(word + "s");
  }

  /** The words that tell, empty for a country or for a name of nothing but {@code the east}. */
  Optional<PlaceName> read(String name) {
    List<PlaceName.Word> words =
        TollReader.words(name).stream()
            .filter(w -> !idle.contains(w))
            .map(PlaceNameReader::withoutCase)
            .map(w -> new PlaceName.Word(w, sound(w)))
            .toList();
    return words.isEmpty() || idle.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(new PlaceName(name, words));
  }

  /** {@code Aleppos}: many texts have lost the apostrophe. */
  private static String withoutCase(String word) {
    return word.length() > LONG && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String sound(String word) {
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = i > 0 && "aeiouyh".indexOf(c) >= 0;
      boolean doubled = sound.length() > 0 && sound.charAt(sound.length() - 1) == c;
      if (!vowel && !doubled) {
        sound.append(c);
      }
    }
    return sound.toString();
  }
}
