package org.crosscheck.name;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.rules.Alias;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.Rules;

/** Finds the entity that the rules' aliases and countries give for a form. */
final class KnownEntities implements Serializable {
  private static final long serialVersionUID = 1;

  /** Shorter ones in capitals are words in small letters: IS, US, WHO. */
  private static final int LONGEST_ABBREVIATION = 5;

  private final Map<String, KnownEntity> byForm = new HashMap<>();
  private final Map<String, KnownEntity> byAbbreviation = new HashMap<>();

  KnownEntities(Rules rules) {
    for (Alias alias : rules.aliases().aliases()) {
      KnownEntity entity = new KnownEntity(alias.canonical(), EntityKind.valueOf(alias.kind()));
      add(alias.canonical(), entity);
      alias.forms().forEach(f -> add(f, entity));
    }
    for (Country country : rules.countries().countries()) {
      KnownEntity place = new KnownEntity(country.name(), EntityKind.PLACE);
      add(country.name(), place);
      country.forms().forEach(f -> add(f, place));
      KnownEntity people = new KnownEntity(country.demonyms().get(0), EntityKind.GROUP);
      country.demonyms().forEach(f -> add(f, people));
    }
  }

  /** The first table that names a form wins: a user's aliases over the countries. */
  private void add(String form, KnownEntity entity) {
    if (isAbbreviation(form)) {
      byAbbreviation.putIfAbsent(form.replace(".", ""), entity);
    } else {
      byForm.putIfAbsent(key(form), entity);
    }
  }

  /** The entity of a form that was read as {@code kind}. */
  Optional<KnownEntity> of(String form, EntityKind kind) {
    boolean abbreviation = isAbbreviation(form);
    KnownEntity entity =
        abbreviation ? byAbbreviation.get(form.replace(".", "")) : byForm.get(key(form));
    if (entity == null) {
      return Optional.empty();
    }
    boolean persons = (entity.kind() == EntityKind.PERSON) == (kind == EntityKind.PERSON);
    // One word can be a person's surname and a group's name: Wagner.
    boolean telling = abbreviation || Forms.words(key(form)).size() > 1;
    return persons || telling ? Optional.of(entity) : Optional.empty();
  }

  private static boolean isAbbreviation(String form) {
    String letters = form.replace(".", "");
    return !letters.isEmpty()
        && letters.length() <= LONGEST_ABBREVIATION
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** What two spellings of an organisation or place share. */
  static String key(String form) {
    List<String> words = Forms.words(Forms.folded(form));
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      boolean filler = word.equals("the") || word.equals("so") || word.equals("called");
      if (!filler || words.size() == 1) {
        key.append(key.length() == 0 ? "" : " ").append(OneSpelling.of(word));
      }
    }
    return key.toString();
  }
}
