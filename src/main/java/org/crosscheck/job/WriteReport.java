package org.crosscheck.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.name.Name;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.report.MethodRule;
import org.crosscheck.report.ReportData;
import org.crosscheck.report.ReportFrame;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.RunContent;
import org.crosscheck.spark.DataFolder;

/** Writes the report's pages. */
public record WriteReport(DataFolder folder, ReportFrame frame, RunContent run) {
  public void apply(
      Dataset<NamedArticle> articles,
      Dataset<Copy> copies,
      Dataset<Story> stories,
      Dataset<Event> events,
      Dataset<EventMention> mentions,
      List<Name> names,
      Dataset<Finding> findings,
      List<Judgement> judgements,
      List<MethodRule> rules) {
    ReportData data =
        new ReportData(
            frame,
            articles.collectAsList(),
            copies.collectAsList(),
            stories.collectAsList(),
            events.collectAsList(),
            mentions.collectAsList(),
            names,
            findings.collectAsList(),
            judgements,
            run,
            rules,
            null);
    new ReportWriter(data, page -> folder.write(page.path(), page.content())).write();
  }
}
