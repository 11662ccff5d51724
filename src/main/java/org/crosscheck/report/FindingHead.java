package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Omission;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/**
 * A finding without its evidence: one line of a list, and one row of the filter's data.
 *
 * @param storyLabel headline of its story, empty where unknown
 * @param outlets those that hold a position, or leave out what the others tell; sorted
 * @param names canonical names around its claims, sorted
 * @param from first day of publication among its articles, null where none is dated
 * @param to last such day
 */
public record FindingHead(
    String id,
    String storyId,
    String storyLabel,
    Relation relation,
    Aspect aspect,
    double confidence,
    String sentence,
    int origins,
    List<String> outlets,
    List<String> names,
    String from,
    String to) {
  private static final int STRONGEST = 40;
  private static final int PER_STORY = 3;

  /** What needs a look first: by relation, then confidence, then independent origins, then id. */
  public static final Comparator<FindingHead> READING_ORDER =
      Comparator.comparing((FindingHead f) -> Glossary.indexOf(f.relation()))
          .thenComparing(f -> -f.confidence())
          .thenComparing(f -> -f.origins())
          .thenComparing(FindingHead::id);

  public FindingHead {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(storyId, "storyId");
    Objects.requireNonNull(storyLabel, "storyLabel");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(sentence, "sentence");
    outlets = List.copyOf(outlets);
    names = List.copyOf(names);
  }

  public boolean isDisagreement() {
    return relation == Relation.DISAGREES;
  }

  /** The outlets that its sentence does not name. */
  public List<String> unnamed() {
    return outlets.stream().filter(outlet -> !sentence.contains(outlet)).toList();
  }

  /** The first disagreements, but few of one story: a single big story would fill the page. */
  public static List<FindingHead> strongest(List<FindingHead> inReadingOrder) {
    Map<String, Integer> perStory = new TreeMap<>();
    return inReadingOrder.stream()
        .filter(FindingHead::isDisagreement)
        .filter(f -> perStory.merge(f.storyId(), 1, Integer::sum) <= PER_STORY)
        .limit(STRONGEST)
        .toList();
  }

  /** The head of {@code finding} in a story, whose articles were published on {@code days}. */
  public static FindingHead of(
      Finding finding, String storyLabel, List<String> names, List<String> days) {
    return new FindingHead(
        finding.id(),
        finding.storyId(),
        storyLabel,
        finding.relation(),
        finding.aspect(),
        finding.confidence(),
        finding.explanation(),
        finding.origins(),
        outlets(finding),
        names.stream().distinct().sorted().toList(),
        days.stream().min(String::compareTo).orElse(null),
        days.stream().max(String::compareTo).orElse(null));
  }

  private static List<String> outlets(Finding finding) {
    return Stream.concat(
            finding.positions().stream().map(Position::outlet), Omission.outlet(finding).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
