package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.name.Name;
import org.crosscheck.name.NamedArticle;

/**
 * All rows of one run, for runs that fit into one machine's memory. Bigger runs hand each page its
 * own content.
 *
 * @param mentions every claim with its story, in any order
 * @param diff what changed since an earlier run; null where none was given
 */
public record ReportData(
    ReportFrame frame,
    List<NamedArticle> articles,
    List<Copy> copies,
    List<Story> stories,
    List<Event> events,
    List<EventMention> mentions,
    List<Name> names,
    List<Finding> findings,
    List<Judgement> judgements,
    RunContent run,
    List<MethodRule> rules,
    DiffContent diff) {
  public ReportData {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(run, "run");
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
    findings = List.copyOf(findings);
    judgements = List.copyOf(judgements);
    rules = List.copyOf(rules);
  }
}
