package org.crosscheck.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.rules.Countries;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.OfficeHolder;
import org.crosscheck.rules.Roles;

/**
 * Reads which countries words name: by a name, a people, a capital, a seat of government, or a
 * person who holds or held an office there.
 */
final class CountryWords {
  private static final int LONGEST = 4;

  /** A last name, without what is joined to it: Assad of al-Assad. */
  private static final Pattern LAST = Pattern.compile("\\p{L}+$");

  private final Map<String, String> byForm = new HashMap<>();

  CountryWords(Countries countries, Roles roles) {
    for (Country country : countries.countries()) {
      Stream.of(
              List.of(country.name()),
              country.forms(),
              country.demonyms(),
              country.capitals(),
              country.seats())
          .flatMap(List::stream)
          .forEach(form -> byForm.putIfAbsent(key(form), country.name()));
    }
    addPersons(countries, roles);
  }

  /** Last names, of which none is borne by officials of two countries. */
  private void addPersons(Countries countries, Roles roles) {
    Set<String> known =
        countries.countries().stream().map(Country::name).collect(Collectors.toSet());
    Map<String, Set<String>> homes = new TreeMap<>();
    for (OfficeHolder holder : roles.holders()) {
      for (String name : LAST.matcher(holder.person()).results().map(MatchResult::group).toList()) {
        homes.computeIfAbsent(key(name), k -> new TreeSet<>()).add(holder.of());
      }
    }
    homes.forEach(
        (name, of) -> {
          if (of.size() == 1 && known.containsAll(of)) {
            byForm.putIfAbsent(name, of.iterator().next());
          }
        });
  }

  Set<String> of(String text) {
    List<TextWord> words = Wording.of(text).words();
    Set<String> found = new TreeSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        found.addAll(country(words.subList(from, to)));
      }
    }
    return found;
  }

  /** {@code us} is no country: its name is written with capitals. */
  private List<String> country(List<TextWord> words) {
    String form = String.join(" ", words.stream().map(TextWord::form).toList());
    boolean named = Character.isUpperCase(form.charAt(0));
    String key = String.join(" ", words.stream().map(TextWord::key).toList());
    // Many texts have lost the apostrophe: Syrias army.
    String bare = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return Stream.of(byForm.get(key), byForm.get(bare))
        .filter(c -> named && Objects.nonNull(c))
        .limit(1)
        .toList();
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
