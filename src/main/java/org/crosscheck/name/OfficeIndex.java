package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.OfficeHolder;
import org.crosscheck.rules.Rules;

/** Finds who held an office on a day, and whose office words before or after it mean. */
final class OfficeIndex implements Serializable {
  private static final long serialVersionUID = 1;
  private final Map<String, List<OfficeHolder>> byOffice = new HashMap<>();
  private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final KnownEntities known;

  OfficeIndex(Rules rules, KnownEntities known) {
    this.known = known;
    for (OfficeHolder holder : rules.roles().holders()) {
      for (String office : holder.office()) {
        byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(holder);
      }
      bySurname.computeIfAbsent(surname(holder.person()), k -> new ArrayList<>()).add(holder);
    }
    for (String office : byOffice.keySet()) {
      List<String> words = List.of(office.split("[ -]"));
      byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
    byFirstWord
        .values()
        .forEach(
            l ->
                l.sort(
                    Comparator.<List<String>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(Object::toString)));
    for (Country country : rules.countries().countries()) {
      owners.put(country.name(), country.name());
      owners.put(country.demonyms().get(0), country.name());
      country.seats().forEach(s -> owners.put(s, country.name()));
    }
  }

  private static String surname(String person) {
    List<String> words = Forms.words(Forms.folded(person));
    if (words.isEmpty()) {
      return "";
    }
    return words.get(words.size() - 1);
  }

  /** Offices that begin with a word, as words, the longest first. */
  List<List<String>> offices(String firstWord) {
    return byFirstWord.getOrDefault(firstWord, List.of());
  }

  /** The country or organisation that a form or a demonym stands for, null for none. */
  String owner(String form) {
    return known
        .of(form, EntityKind.ORGANISATION)
        .map(e -> owners.getOrDefault(e.canonical(), e.canonical()))
        .orElse(owners.get(form));
  }

  /** The person in an office on a day; {@code owner} may be null where the words name none. */
  Optional<String> holder(String office, String owner, String day) {
    return only(byOffice.getOrDefault(office, List.of()), owner, day);
  }

  /** All persons who hold such an office on a day, of whatever country. */
  Set<String> holders(String office, String day) {
    return holders(byOffice.getOrDefault(office, List.of()), null, day);
  }

  /** The only office holder of a day with a surname. */
  Optional<String> bearer(String surname, String day) {
    return only(bySurname.getOrDefault(Forms.folded(surname), List.of()), null, day);
  }

  /** Whether a full name is that of a person who ever held an office. */
  boolean isHolder(String person, NameSurnames surnames) {
    return bySurname.getOrDefault(surname(person), List.of()).stream()
        .anyMatch(h -> person.indexOf(' ') > 0 && surnames.same(h.person(), person));
  }

  private static Optional<String> only(List<OfficeHolder> holders, String owner, String day) {
    Set<String> persons = holders(holders, owner, day);
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }

  private static Set<String> holders(List<OfficeHolder> holders, String owner, String day) {
    Set<String> persons = new TreeSet<>();
    for (OfficeHolder holder : holders) {
      if ((owner == null || owner.equals(holder.of())) && holder.holdsOn(day)) {
        persons.add(holder.person());
      }
    }
    return persons;
  }
}
