package org.crosscheck.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Omission;
import org.crosscheck.finding.Relation;

/** Gathers what each outlet's page tells, from the rows of the stories it takes part in. */
public final class OutletContents {
  private static final int LISTED = 40;
  private static final int SPEAKERS = 20;

  private OutletContents() {}

  /** Each outlet's share of a story. */
  public static List<OutletContent> shares(StoryContent story) {
    StoryLookup lookup = StoryLookup.of(story);
    return story.articles().stream()
        .map(ArticleHead::outlet)
        .distinct()
        .sorted()
        .map(outlet -> share(outlet, story, lookup))
        .toList();
  }

  private static OutletContent share(String outlet, StoryContent story, StoryLookup lookup) {
    List<ArticleHead> articles =
        story.articles().stream().filter(a -> a.outlet().equals(outlet)).toList();
    Map<String, Long> speakers = new TreeMap<>();
    story.mentions().stream()
        .filter(m -> m.claim().outlet().equals(outlet))
        .forEach(m -> count(speakers, m));
    return new OutletContent(
        outlet,
        articles.size(),
        1,
        articles.stream().map(ArticleHead::origin).distinct().count(),
        speakers(speakers),
        findings(story, lookup, f -> isLabel(f) && holds(f, outlet)),
        findings(story, lookup, f -> f.aspect() == Aspect.SINGLE_OUTLET && holds(f, outlet)),
        findings(story, lookup, f -> leavesOut(f, outlet)),
        findings(story, lookup, f -> f.relation() == Relation.DISAGREES && holds(f, outlet)),
        articles.stream().filter(a -> !a.copyKind().equals("none")).limit(LISTED).toList(),
        List.of());
  }

  /**
   * One outlet's content from its shares of many stories.
   *
   * @param shares of the same outlet, in any order
   * @param origins independent origins behind all its articles
   */
  public static OutletContent merge(
      String outlet, List<OutletContent> shares, long origins, List<PairCount> pairs) {
    Map<String, Long> speakers = new TreeMap<>();
    shares.forEach(s -> s.speakers().forEach(t -> speakers.merge(t.words(), t.count(), Long::sum)));
    return new OutletContent(
        outlet,
        shares.stream().mapToLong(OutletContent::articles).sum(),
        shares.stream().mapToLong(OutletContent::stories).sum(),
        origins,
        speakers(speakers),
        strongest(shares, OutletContent::labels),
        strongest(shares, OutletContent::alone),
        strongest(shares, OutletContent::leftOut),
        strongest(shares, OutletContent::disagreements),
        shares.stream()
            .flatMap(s -> s.copies().stream())
            .sorted(Comparator.comparing(ArticleHead::day).thenComparing(ArticleHead::id))
            .limit(LISTED)
            .toList(),
        pairs.stream().filter(p -> p.isAbout(outlet)).sorted().toList());
  }

  private static List<FindingHead> strongest(
      List<OutletContent> shares, Function<OutletContent, List<FindingHead>> list) {
    return strongest(shares.stream().flatMap(s -> list.apply(s).stream()));
  }

  /** The surest findings; what a story's findings say in the same sentence is told once. */
  private static List<FindingHead> strongest(Stream<FindingHead> findings) {
    Map<String, FindingHead> bySentence = new LinkedHashMap<>();
    findings
        .sorted(
            Comparator.comparing((FindingHead f) -> -f.confidence())
                .thenComparing(f -> -f.origins())
                .thenComparing(FindingHead::id))
        .forEach(f -> bySentence.putIfAbsent(f.storyId() + ' ' + f.sentence(), f));
    return bySentence.values().stream().limit(LISTED).toList();
  }

  private static void count(Map<String, Long> speakers, EventMention mention) {
    ClaimSource source = mention.claim().attribution();
    if (source != null) {
      speakers.merge(source.speaker().isBlank() ? "nobody named" : source.speaker(), 1L, Long::sum);
    }
  }

  private static List<Tally> speakers(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(SPEAKERS)
        .map(e -> new Tally(Shorten.to(80, e.getKey()), e.getValue(), null))
        .toList();
  }

  private static List<FindingHead> findings(
      StoryContent story, StoryLookup lookup, Predicate<Finding> wanted) {
    return strongest(story.findings().stream().filter(wanted).map(lookup::head));
  }

  private static boolean isLabel(Finding finding) {
    return finding.relation() == Relation.VARIES
        && (finding.aspect() == Aspect.LABEL || finding.aspect() == Aspect.COMMITMENT);
  }

  private static boolean holds(Finding finding, String outlet) {
    return finding.positions().stream().anyMatch(p -> p.outlet().equals(outlet));
  }

  private static boolean leavesOut(Finding finding, String outlet) {
    return Omission.outlet(finding).filter(outlet::equals).isPresent();
  }
}
