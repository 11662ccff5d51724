package org.crosscheck.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Finding;

/**
 * A fact that several outlets tell, and the days on which they say that it happened.
 *
 * @param first its first day, counted from 1970
 * @param last its last day
 * @param href its strongest finding, else a passage that tells it
 */
public record DatedFact(String id, String label, int outlets, long first, long last, String href) {
  private static final Pattern INTERVAL =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int DRAWN = 10;
  private static final int LISTED = 12;
  private static final int LONGEST = 10;
  private static final int AROUND = 7;
  private static final Comparator<DatedFact> WIDELY_TOLD =
      Comparator.comparing((DatedFact f) -> -f.outlets()).thenComparing(DatedFact::id);
  private static final Comparator<DatedFact> BY_DAY =
      Comparator.comparing(DatedFact::first)
          .thenComparing(DatedFact::last)
          .thenComparing(DatedFact::id);

  public DatedFact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(href, "href");
  }

  /** The most widely told facts of the days around publication, by day. */
  static List<DatedFact> near(List<DatedFact> facts, long firstArticle, long lastArticle) {
    return chosen(facts.stream().filter(f -> f.isNear(firstArticle, lastArticle)).toList(), DRAWN);
  }

  /** The most widely told facts of other times, by day: what led to it, what is to come. */
  static List<DatedFact> far(List<DatedFact> facts, long firstArticle, long lastArticle) {
    return chosen(
        facts.stream().filter(f -> !f.isNear(firstArticle, lastArticle)).toList(), LISTED);
  }

  private static List<DatedFact> chosen(List<DatedFact> facts, int most) {
    return facts.stream().sorted(WIDELY_TOLD).limit(most).sorted(BY_DAY).toList();
  }

  /** All facts of a story that several outlets tell and date, in no order. */
  static List<DatedFact> of(StoryContent content) {
    Map<String, Finding> strongest = StoryGrid.strongest(content.findings());
    StoryLookup lookup = StoryLookup.of(content);
    return content.events().stream()
        .filter(e -> e.outlets() > 1 && StoryGrid.isSure(e))
        .filter(e -> e.time() != null && INTERVAL.matcher(e.time()).matches())
        .map(e -> of(e, strongest.get(e.id()), lookup))
        .filter(f -> !f.href().isEmpty())
        .toList();
  }

  private static DatedFact of(Event event, Finding finding, StoryLookup lookup) {
    return new DatedFact(
        event.id(),
        event.label(),
        event.outlets(),
        LocalDate.parse(event.time().substring(0, 10)).toEpochDay(),
        LocalDate.parse(event.time().substring(11)).toEpochDay(),
        finding == null
            ? passage(event, lookup)
            : PagePaths.finding(finding.storyId(), finding.id()));
  }

  private static String passage(Event event, StoryLookup lookup) {
    return event.claimIds().stream()
        .map(lookup::mention)
        .filter(m -> m != null)
        .map(EventMention::claim)
        .map(c -> PagePaths.claim(c.articleId(), c.id()))
        .findFirst()
        .orElse("");
  }

  private boolean isNear(long firstArticle, long lastArticle) {
    return last - first < LONGEST && first >= firstArticle - AROUND && last <= lastArticle + AROUND;
  }

  /** Its days as people write them: a whole year or month by its number alone. */
  public String days() {
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
      return String.valueOf(from.getYear());
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
      return YearMonth.from(from).toString();
    }
    return Wording.days(from.toString(), to.toString());
  }
}
