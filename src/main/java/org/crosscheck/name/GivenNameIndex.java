package org.crosscheck.name;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.rules.Gender;
import org.crosscheck.rules.GivenNames;

/** Finds the given names that a word may stand for, by spelling and then by sound. */
final class GivenNameIndex implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> STEM_ENDINGS =
      List.of("", "i", "a", "ei", "ai", "ia", "o", "e", "il", "ii");

  private final GivenNames names;
  private final NameSounds sounds;
  private final Map<String, Set<String>> bySounds = new HashMap<>();

  GivenNameIndex(GivenNames names, NameSounds sounds) {
    this.names = names;
    this.sounds = sounds;
    names
        .families()
        .forEach(
            (form, families) ->
                bySounds.computeIfAbsent(sounds.of(form), k -> new HashSet<>()).addAll(families));
  }

  /** The names of a lower-case word. */
  Set<String> of(String plain, String heard) {
    Set<String> known = names.families().get(plain);
    return known != null ? known : bySounds.getOrDefault(heard, Set.of());
  }

  /** The names whose stem a patronymic is built on. */
  Set<String> ofStem(String stem) {
    String heard = sounds.of(stem);
    for (String ending : STEM_ENDINGS) {
      Set<String> known = bySounds.get(heard + ending);
      if (known != null) {
        return known;
      }
    }
    return Set.of();
  }

  /** The gender that all the names share, unknown where they differ. */
  Gender gender(Set<String> families) {
    List<Gender> genders = families.stream().map(names::gender).distinct().toList();
    return genders.size() == 1 ? genders.get(0) : Gender.UNKNOWN;
  }
}
