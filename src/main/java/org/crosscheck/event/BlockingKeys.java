package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.EventClasses;
import org.crosscheck.rules.EventNouns;

/**
 * Lists the blocks in which a claim looks for others of its event: claims that share none are never
 * compared.
 */
public final class BlockingKeys {
  private static final int SINGLE = 10;
  private static final int PAIRED = 7;
  private static final int RARE_WORDS = 4;
  private static final int NAMES = 5;
  private static final int QUOTED = 6;
  private static final int DAYS = 4;

  private final EventClasses classes;
  private final EventNouns nouns;

  public BlockingKeys(EventClasses classes, EventNouns nouns) {
    this.classes = classes;
    this.nouns = nouns;
  }

  /** The claim's places in the blocks that join claims of any stories. */
  public List<BlockEntry> entries(ClaimProfile claim) {
    String order = order(claim);
    return acrossStories(claim).stream()
        .map(key -> new BlockEntry(key, order, claim.storyId(), claim.claimId()))
        .toList();
  }

  /** What blocks are sorted by: the rarest words, so that like claims lie side by side. */
  String order(ClaimProfile claim) {
    return String.join(" ", first(rarestFirst(claim), SINGLE));
  }

  /** The claim's keys, each once: those of its story and those of all. */
  public List<String> of(ClaimProfile claim) {
    return Stream.concat(insideStory(claim).stream(), acrossStories(claim).stream()).toList();
  }

  private static List<String> rarestFirst(ClaimProfile claim) {
    return rarestFirst(claim.words().stream());
  }

  private static List<String> rarestFirst(Stream<ProfileWord> words) {
    return words
        .sorted(
            Comparator.comparingDouble(ProfileWord::weight)
                .reversed()
                .thenComparing(ProfileWord::form))
        .map(ProfileWord::form)
        .toList();
  }

  /** The keys of the blocks of the claim's own story, each once, sorted. */
  Set<String> insideStory(ClaimProfile claim) {
    TreeSet<String> keys = new TreeSet<>();
    List<String> rare = rarestFirst(claim);
    String story = claim.storyId() + " ";
    first(rare, SINGLE).forEach(w -> keys.add(story + w));
    List<String> paired = first(rare, PAIRED).stream().sorted().toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        keys.add(story + paired.get(i) + "+" + paired.get(j));
      }
    }
    for (ProfileWord predicate : claim.predicates()) {
      keys.add(story + "does " + verb(predicate.form()));
      classes.of(predicate.form()).forEach(c -> keys.add(story + "class " + c));
    }
    return keys;
  }

  /** What another story that recalls the event would share, within the same days. */
  private Set<String> acrossStories(ClaimProfile claim) {
    TreeSet<String> shared = new TreeSet<>(triples(first(rarestFirst(claim), RARE_WORDS)));
    shared.addAll(triples(first(names(claim), NAMES)));
    shared.addAll(deeds(claim));
    TreeSet<String> keys = new TreeSet<>();
    for (String days : days(claim)) {
      shared.forEach(key -> keys.add("days " + days + " " + key));
    }
    // Runs that sort first are as good as chance, and the same in every outlet.
    first(claim.quoted(), QUOTED).forEach(run -> keys.add("quoted " + run));
    return keys;
  }

  /** The days of publication and of the event; each span of days overlaps the next. */
  private static TreeSet<String> days(ClaimProfile claim) {
    TreeSet<String> days = new TreeSet<>();
    if (claim.published() != null) {
      addSpans(claim.published(), days);
    }
    if (claim.fromDay() != null && claim.toDay() - claim.fromDay() < DAYS) {
      addSpans(claim.fromDay(), days);
    }
    return days.isEmpty() ? new TreeSet<>(List.of("undated")) : days;
  }

  private static void addSpans(int day, TreeSet<String> days) {
    int span = Math.floorDiv(day, DAYS);
    days.addAll(List.of(String.valueOf(span), String.valueOf(span + 1)));
  }

  private static List<String> triples(List<String> words) {
    List<String> sorted = words.stream().sorted().toList();
    List<String> triples = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        for (int k = j + 1; k < sorted.size(); k++) {
          triples.add(sorted.get(i) + "+" + sorted.get(j) + "+" + sorted.get(k));
        }
      }
    }
    return triples;
  }

  private static List<String> names(ClaimProfile claim) {
    return rarestFirst(claim.words().stream().filter(w -> w.kind() == WordKind.NAME));
  }

  /** Who did what to whom, the deed as a verb or as the noun of the verb. */
  private List<String> deeds(ClaimProfile claim) {
    List<String> deeds = new ArrayList<>();
    for (ProfileArgument agent : claim.arguments()) {
      for (ProfileArgument patient : claim.arguments()) {
        boolean named = agent.named() || patient.named();
        if (named && agent.role() == Role.AGENT && patient.role() == Role.PATIENT) {
          String who = agent.head() + " to " + patient.head();
          claim.predicates().forEach(p -> deeds.add("does " + verb(p.form()) + " " + who));
        }
      }
    }
    return deeds;
  }

  private String verb(String predicate) {
    String verb = nouns.of(predicate).map(n -> n.verb()).orElse("");
    return verb.isEmpty() ? predicate : verb;
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
