package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.ClaimProfiler;
import org.crosscheck.event.ClaimWords;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Rarity;
import org.crosscheck.event.WordCount;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;

/** Profiles the claims of a corpus, each with how rare its words are there. */
public record ProfileClaims(Rules rules) {
  /** More words than this are rare ones, which need no count of their own. */
  private static final int COUNTED_WORDS = 100_000;

  public Dataset<ClaimProfile> apply(Dataset<EventMention> mentions) {
    Rarity rarity = rarity(mentions);
    Rules profiled = rules;
    return Rows.flatMapGroups(
        mentions,
        m -> m.claim().articleId(),
        (article, rows) -> new ClaimProfiler(profiled, rarity).profile(sorted(rows)),
        ClaimProfile.class);
  }

  private Rarity rarity(Dataset<EventMention> mentions) {
    Rules read = rules;
    Dataset<WordCount> counts =
        Rows.flatMap(
                mentions,
                m ->
                    new ClaimWords(read.lightVerbs())
                        .of(m).stream().map(w -> new WordCount(w.form(), 1)).toList(),
                WordCount.class)
            .groupBy("form")
            .agg(functions.sum("count").as("count"))
            .where("count > 1")
            .orderBy(functions.col("count").desc(), functions.col("form"))
            .limit(COUNTED_WORDS)
            .as(RecordEncoders.of(WordCount.class));
    Map<String, Long> byForm = new HashMap<>();
    counts.collectAsList().forEach(c -> byForm.put(c.form(), c.count()));
    return new Rarity(byForm, mentions.count());
  }

  private static List<EventMention> sorted(Iterator<EventMention> rows) {
    List<EventMention> mentions = new ArrayList<>();
    rows.forEachRemaining(mentions::add);
    mentions.sort(Comparator.comparing(m -> m.claim().id()));
    return mentions;
  }
}
