package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Part;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.event.EventMention;

/**
 * Finds what is covered rather than how: a headline that one outlet has alone, and what an outlet
 * left out though it published on the story after the others had told it.
 */
final class CoverageReader {
  /** Fewer outlets make no omission: the others may all have left it out. */
  private static final int TELLING = 3;

  private static final int LEAST_WORDS = 4;

  /** Characters of a clause that says enough and is not yet cut. */
  private static final int FULL = 100;

  List<Finding> read(List<EventClaim> story) {
    Map<String, List<EventMention>> events = new TreeMap<>();
    Map<String, String> lastDay = new TreeMap<>();
    for (EventClaim c : story) {
      events.computeIfAbsent(c.eventId(), k -> new ArrayList<>()).add(c.mention());
      if (c.mention().published() != null) {
        lastDay.merge(
            c.mention().claim().outlet(), Times.dayOf(c.mention()), CoverageReader::later);
      }
    }
    Set<String> outlets =
        story.stream()
            .map(c -> c.mention().claim().outlet())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Finding> found = new ArrayList<>();
    events.forEach((id, mentions) -> read(id, mentions, outlets, lastDay, found));
    return found;
  }

  private static void read(
      String eventId,
      List<EventMention> mentions,
      Set<String> outlets,
      Map<String, String> lastDay,
      List<Finding> found) {
    Set<String> telling =
        mentions.stream()
            .filter(CoverageReader::isTold)
            .map(m -> m.claim().outlet())
            .collect(Collectors.toCollection(TreeSet::new));
    if (telling.isEmpty()) {
      return;
    }
    // Who names it in passing neither tells it nor leaves it out.
    Set<String> mentioning =
        mentions.stream()
            .map(m -> m.claim().outlet())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean headline = mentions.stream().anyMatch(m -> m.claim().part() == Part.TITLE && isTold(m));
    if (mentioning.size() == 1 && outlets.size() > 1 && headline) {
      String outlet = telling.iterator().next();
      found.add(
          finding(
              eventId,
              mentions,
              Aspect.SINGLE_OUTLET,
              "Only " + outlet + " reports this: " + quoted(mentions) + ".",
              outlet));
    }
    long origins = mentions.stream().map(EventMention::origin).distinct().count();
    String first =
        mentions.stream()
            .filter(m -> m.published() != null)
            .map(Times::dayOf)
            .min(Comparator.naturalOrder())
            .orElse("9999");
    for (String outlet : outlets) {
      boolean afterwards = lastDay.getOrDefault(outlet, "").compareTo(first) > 0;
      if (telling.size() >= TELLING
          && origins >= TELLING
          && !mentioning.contains(outlet)
          && afterwards) {
        String others = Side.joined(List.copyOf(telling), 0);
        found.add(
            finding(
                eventId,
                mentions,
                Aspect.OMITTED,
                outlet
                    + " does not tell what "
                    + others
                    + " had told before: "
                    + quoted(mentions)
                    + ".",
                outlet));
      }
    }
  }

  private static Finding finding(
      String eventId, List<EventMention> mentions, Aspect aspect, String sentence, String outlet) {
    List<Position> positions =
        mentions.stream()
            .map(EventMention::claim)
            .map(c -> Position.of(c, 0, c.predicate().lemma()))
            .sorted(Comparator.comparing(Position::outlet).thenComparing(Position::claimId))
            .toList();
    return new Finding(
        ContentId.of("finding", aspect, outlet, positions),
        eventId,
        mentions.get(0).storyId(),
        Relation.COVERAGE,
        aspect,
        0.6,
        sentence,
        "coverage",
        steps(mentions, aspect, outlet),
        List.of("The event may be told in words that were not matched."),
        "own",
        (int) mentions.stream().map(EventMention::origin).distinct().count(),
        positions);
  }

  private static List<Step> steps(List<EventMention> mentions, Aspect aspect, String outlet) {
    boolean omitted = aspect == Aspect.OMITTED;
    Step told =
        new Step("Which outlets of the story tell it?", outlets(mentions), omitted ? 0.4 : 0.6);
    return omitted ? List.of(told, Omission.step(outlet, 0.2)) : List.of(told);
  }

  private static String outlets(List<EventMention> mentions) {
    return mentions.stream()
        .map(m -> m.claim().outlet())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<EventMention> mentions) {
    // The fullest telling stands best for the event; its place decides between equal ones.
    return mentions.stream()
        .filter(CoverageReader::isTold)
        .map(m -> m.claim().text())
        .min(Comparator.comparing((String t) -> Math.abs(t.length() - FULL)).thenComparing(t -> t))
        .map(Words::quoted)
        .orElse("");
  }

  /** Whether the claim is a statement that a reader would miss, not a word in passing. */
  private static boolean isTold(EventMention mention) {
    ClaimKind kind = mention.claim().kind();
    return (kind == ClaimKind.CLAUSE || kind == ClaimKind.HEADLINE)
        && mention.claim().content().size() >= LEAST_WORDS;
  }

  private static String later(String a, String b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
