package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.crosscheck.rules.EventClasses;

/**
 * Lists the blocks in which a claim looks for others of its event: claims that share none are never
 * compared.
 */
public final class BlockingKeys {
  private static final int SINGLE = 10;
  private static final int PAIRED = 7;
  private static final int ACROSS_STORIES = 4;
  private static final int QUOTED = 6;
  private static final int DAYS = 4;

  private final EventClasses classes;

  public BlockingKeys(EventClasses classes) {
    this.classes = classes;
  }

  /** The claim's places: in each block it stands next to claims with the same rarest words. */
  public List<BlockEntry> entries(ClaimProfile claim) {
    String order = String.join(" ", first(rarestFirst(claim), SINGLE));
    return of(claim).stream().map(key -> new BlockEntry(key, order, claim.claimId())).toList();
  }

  /** The claim's keys, each once, sorted. */
  List<String> of(ClaimProfile claim) {
    List<String> rare = rarestFirst(claim);
    TreeSet<String> keys = new TreeSet<>();
    insideStory(claim, rare, keys);
    acrossStories(claim, first(rare, ACROSS_STORIES), keys);
    // Runs that sort first are as good as chance, and the same in every outlet.
    first(claim.quoted(), QUOTED).forEach(run -> keys.add("quoted " + run));
    return List.copyOf(keys);
  }

  private static List<String> rarestFirst(ClaimProfile claim) {
    return claim.words().stream()
        .sorted(
            Comparator.comparingDouble(ProfileWord::weight)
                .reversed()
                .thenComparing(ProfileWord::form))
        .map(ProfileWord::form)
        .toList();
  }

  private void insideStory(ClaimProfile claim, List<String> rare, TreeSet<String> keys) {
    String story = claim.storyId() + " ";
    first(rare, SINGLE).forEach(w -> keys.add(story + w));
    List<String> paired = first(rare, PAIRED).stream().sorted().toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        keys.add(story + paired.get(i) + "+" + paired.get(j));
      }
    }
    for (ProfileWord predicate : claim.predicates()) {
      keys.add(story + "does " + predicate.form());
      classes.of(predicate.form()).forEach(c -> keys.add(story + "class " + c));
    }
  }

  /** Three rare words in one week and the next: another story may recall the event. */
  private static void acrossStories(ClaimProfile claim, List<String> rare, TreeSet<String> keys) {
    if (rare.size() < 3) {
      return;
    }
    List<String> buckets = new ArrayList<>();
    if (claim.published() == null) {
      buckets.add("undated");
    } else {
      buckets.add(String.valueOf(Math.floorDiv(claim.published(), DAYS)));
      buckets.add(String.valueOf(Math.floorDiv(claim.published(), DAYS) + 1));
    }
    for (int left = 0; left < rare.size(); left++) {
      List<String> words = new ArrayList<>(rare);
      if (rare.size() == ACROSS_STORIES) {
        words.remove(left);
      }
      words.sort(null);
      buckets.forEach(b -> keys.add("days " + b + " " + String.join("+", words)));
    }
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
