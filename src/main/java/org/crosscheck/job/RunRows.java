package org.crosscheck.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Rejected;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Placement;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.name.Name;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.report.BlockCount;

/** What the stages of a run made, before it is written. */
public record RunRows(
    Dataset<Rejected> rejected,
    Dataset<MarkedArticle> marked,
    Dataset<NamedArticle> articles,
    Dataset<Name> names,
    Dataset<Copy> copies,
    Dataset<Story> stories,
    Dataset<Placement> places,
    Dataset<EventMention> mentions,
    Dataset<Event> events,
    Dataset<Finding> findings,
    List<BlockCount> blocks,
    List<Judgement> judgements) {}
