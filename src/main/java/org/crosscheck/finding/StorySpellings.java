package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.FormDifference;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/**
 * Finds names that a story's outlets write in several ways, each name told once a story: Salaheddin
 * and Salah al-Din, Daesh and ISIS. An outlet that writes both ways stands on no side.
 */
final class StorySpellings {
  static final String RULE = "spelling";

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

  /** So many passages of an article show how it writes a name. */
  private static final int MOST_PASSAGES = 8;

  /** Of a name with more forms the most frequent are compared. */
  private static final int MOST_FORMS = 12;

  private static final double SURE = 0.8;

  private final NameForms forms;

  StorySpellings(Rules rules) {
    forms = new NameForms(rules);
  }

  /** A clause with a name in its sentence. */
  private record Passage(EventClaim claim, NameUse name) {
    String outlet() {
      return claim.mention().claim().outlet();
    }

    String articleId() {
      return claim.mention().claim().articleId();
    }

    /** Whether the clause itself holds the name, not only the words around it. */
    boolean isWithin() {
      return claim.mention().ownNames().contains(name);
    }
  }

  /** One finding for each name that is written in several ways, in the order of the names' ids. */
  List<Finding> compare(List<EventClaim> claims) {
    Map<String, List<Passage>> names = new TreeMap<>();
    for (EventClaim claim : claims) {
      for (NameUse name : claim.mention().names()) {
        names.computeIfAbsent(name.nameId(), k -> new ArrayList<>()).add(new Passage(claim, name));
      }
    }
    List<Finding> found = new ArrayList<>();
    for (List<Passage> passages : names.values()) {
      List<List<Passage>> sides = sides(passages);
      if (sides.size() > 1) {
        found.add(finding(sides));
      }
    }
    return found;
  }

  /** The forms that differ from others, those of one spelling together, the most frequent first. */
  private List<List<Passage>> sides(List<Passage> passages) {
    Map<String, List<Passage>> byForm =
        passages.stream()
            .collect(
                Collectors.groupingBy(p -> p.name().form(), TreeMap::new, Collectors.toList()));
    List<String> frequent =
        byForm.keySet().stream()
            .sorted(
                Comparator.comparingInt((String f) -> -byForm.get(f).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(byForm.size() > 1 ? MOST_FORMS : 0)
            .toList();
    List<List<String>> ways = new ArrayList<>();
    for (String form : frequent) {
      if (frequent.stream().anyMatch(f -> areApart(byForm, form, f))) {
        ways.stream()
            .filter(way -> way.stream().noneMatch(f -> areApart(byForm, form, f)))
            .findFirst()
            .ifPresentOrElse(way -> way.add(form), () -> ways.add(new ArrayList<>(List.of(form))));
      }
    }
    return withoutBoth(
        ways.stream()
            .map(way -> way.stream().flatMap(f -> byForm.get(f).stream()).toList())
            .toList());
  }

  private boolean areApart(Map<String, List<Passage>> byForm, String a, String b) {
    return !a.equals(b) && between(byForm.get(a), byForm.get(b)) != FormDifference.NONE;
  }

  private FormDifference between(List<Passage> some, List<Passage> others) {
    return forms.between(some.get(0).name(), others.get(0).name());
  }

  private static List<List<Passage>> withoutBoth(List<List<Passage>> sides) {
    Map<String, Long> stands =
        sides.stream()
            .flatMap(s -> s.stream().map(Passage::outlet).distinct())
            .collect(Collectors.groupingBy(o -> o, TreeMap::new, Collectors.counting()));
    return sides.stream()
        .map(s -> s.stream().filter(p -> stands.get(p.outlet()) == 1).toList())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private Finding finding(List<List<Passage>> sides) {
    List<Position> positions = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      for (Passage passage : shown(sides.get(side))) {
        EventMention mention = passage.claim().mention();
        mentions.add(mention);
        positions.add(Position.of(mention.claim(), side, passage.name().form()));
      }
    }
    boolean spelling =
        sides.stream().allMatch(s -> between(s, sides.get(0)) != FormDifference.OTHER_NAME);
    Aspect aspect = spelling ? Aspect.SPELLING : Aspect.LABEL;
    String canonical = sides.get(0).get(0).name().canonical();
    return new Finding(
        FindingBuilder.id(Relation.VARIES, aspect, RULE, positions),
        sides.get(0).get(0).claim().eventId(),
        mentions.get(0).storyId(),
        Relation.VARIES,
        aspect,
        SURE,
        sentence(sides, spelling),
        RULE,
        List.of(new Step("Is it the same name?", canonical, SURE)),
        List.of(),
        FindingBuilder.voice(mentions),
        FindingBuilder.origins(mentions),
        positions);
  }

  /**
   * The first clauses of each article, a clause once, and only those that hold the name if any do.
   */
  private static List<Passage> shown(List<Passage> side) {
    Map<String, List<Passage>> articles = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>();
    for (Passage passage : side) {
      List<Passage> own = articles.computeIfAbsent(passage.articleId(), k -> new ArrayList<>());
      if (seen.add(passage.claim().mention().claim().id())) {
        own.add(passage);
      }
    }
    return articles.values().stream()
        .flatMap(
            all -> {
              boolean within = all.stream().anyMatch(Passage::isWithin);
              return all.stream().filter(p -> p.isWithin() || !within).limit(MOST_PASSAGES);
            })
        .sorted(
            Comparator.comparing(Passage::outlet)
                .thenComparing(p -> p.claim().mention().claim().id()))
        .toList();
  }

  /** The form that tells most of the whole name, else the most frequent one. */
  private static String form(List<Passage> side) {
    List<String> whole = words(side.get(0).name().canonical());
    return side.stream()
        .map(p -> p.name().form())
        .distinct()
        .reduce((a, b) -> shared(b, whole) > shared(a, whole) ? b : a)
        .orElseThrow();
  }

  private static long shared(String form, List<String> whole) {
    return words(form).stream().filter(whole::contains).count();
  }

  private static List<String> words(String name) {
    return Wording.of(name).words().stream().map(TextWord::key).toList();
  }

  private static String sentence(List<List<Passage>> sides, boolean spelling) {
    int ways = sides.size();
    String number = ways < NUMBERS.size() ? NUMBERS.get(ways) : Integer.toString(ways);
    List<String> told = new ArrayList<>();
    for (List<Passage> side : sides) {
      List<String> outlets = side.stream().map(Passage::outlet).distinct().sorted().toList();
      String verb = told.isEmpty() ? outlets.size() == 1 ? " writes " : " write " : " ";
      told.add(Side.joined(outlets, 0) + verb + Words.quoted(form(side)));
    }
    return String.format(
        Locale.ROOT,
        "%s, %s in %s ways: %s.",
        spelling ? "One name" : "One and the same",
        spelling ? "spelled" : "named",
        number,
        String.join(", ", told));
  }
}
