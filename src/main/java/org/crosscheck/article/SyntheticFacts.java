package org.crosscheck.article;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What is so in an invented happening.
 *
 * @param slots values by the slots of the sentences
 * @param happened whether the {@code yes} sentence is so, or the {@code no} one
 * @param background what is told around it, with slots
 */
record SyntheticFacts(
    String kind,
    LocalDate day,
    Map<String, String> slots,
    boolean happened,
    List<String> background) {
  private static final int QUOTES = 3;
  private static final int NOISE = 7;

  static SyntheticFacts draw(
      SyntheticNames names, SyntheticSentences sentences, LocalDate day, SplittableRandom random) {
    String kind = SyntheticNames.pick(sentences.kinds(), random);
    Map<String, String> slots = new LinkedHashMap<>();
    putNames(slots, names, random);
    for (String slot : List.of("item", "beast", "goods", "trade", "building", "weather")) {
      slots.put(slot, SyntheticNames.pick(sentences.values("any", slot), random));
    }
    slots.put("n", String.valueOf(6 + random.nextInt(80)));
    slots.put("m", String.valueOf(90 + random.nextInt(400)));
    slots.put("day", weekday(day));
    slots.put("cause", SyntheticNames.pick(sentences.values(kind, "causes"), random));
    String thing = SyntheticNames.pick(sentences.values(kind, "things"), random);
    slots.put("thing", thing.replace("{place}", slots.get("place")));
    return new SyntheticFacts(
        kind, day, slots, random.nextBoolean(), background(sentences, random));
  }

  private static void putNames(
      Map<String, String> slots, SyntheticNames names, SplittableRandom random) {
    slots.put("place", names.place(random));
    slots.put("near", names.place(random));
    String person = names.person(random);
    slots.put("person", person);
    slots.put("surname", person.substring(person.indexOf(' ') + 1));
    slots.put("role", names.role(random));
    slots.put("group", names.group(random));
    for (String slot : List.of("other", "witness", "expert", "aide")) {
      slots.put(slot, names.person(random));
    }
    slots.put("street", names.street(random));
    slots.put("school", names.school(random));
    slots.put("river", names.river(random));
  }

  private static List<String> background(SyntheticSentences sentences, SplittableRandom random) {
    List<String> background = new ArrayList<>();
    background.addAll(SyntheticNames.some(QUOTES, sentences.of("any", "quote"), random));
    background.addAll(SyntheticNames.some(NOISE, sentences.of("any", "noise"), random));
    return background.stream().map(s -> sentences.compose(s, random)).toList();
  }

  /** The sentence with its slots filled. */
  String fill(String sentence) {
    String filled = sentence;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return SyntheticSentences.capital(filled);
  }

  /** The same but for one fact, told otherwise. */
  SyntheticFacts otherwise(String fact, SyntheticSentences sentences) {
    Map<String, String> changed = new LinkedHashMap<>(slots);
    switch (fact) {
      case "count" -> changed.compute("n", (k, n) -> String.valueOf(Integer.parseInt(n) * 2 + 7));
      case "second" -> changed.compute("m", (k, m) -> String.valueOf(Integer.parseInt(m) / 2 - 9));
      case "day" -> changed.put("day", weekday(day.minusDays(2)));
      case "cause" -> changed.put("cause", otherCause(sentences));
      default -> {
        return new SyntheticFacts(kind, day, slots, !happened, background);
      }
    }
    return new SyntheticFacts(kind, day, changed, happened, background);
  }

  private String otherCause(SyntheticSentences sentences) {
    List<String> causes = sentences.values(kind, "causes");
    return causes.get((causes.indexOf(slots.get("cause")) + 1) % causes.size());
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
