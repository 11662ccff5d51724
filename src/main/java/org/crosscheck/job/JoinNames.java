package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.FormCount;
import org.crosscheck.name.NameCluster;
import org.crosscheck.name.NameResolver;
import org.crosscheck.name.NameRound;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;

/** Joins the corpus's distinct forms into names, a block of look-alikes at a time. */
public record JoinNames(Rules rules) {

  /** The clusters of forms; each makes one name. */
  public Dataset<NameCluster> apply(Dataset<ArticleReading> readings) {
    return join(Rows.flatMap(readings, JoinNames::forms, FormCount.class));
  }

  /** The clusters of counted forms. */
  public Dataset<NameCluster> join(Dataset<FormCount> forms) {
    NameResolver resolver = new NameResolver(rules);
    Dataset<FormCount> counts =
        forms
            .groupBy("form", "resolved", "kind", "outlet")
            .agg(functions.sum("count").as("count"))
            .as(RecordEncoders.of(FormCount.class));
    Dataset<NameCluster> clusters =
        Rows.flatMapGroups(
            counts,
            resolver::key,
            (key, group) -> List.of(resolver.cluster(list(group))),
            NameCluster.class);
    for (NameRound round : resolver.rounds()) {
      clusters = joined(clusters, round);
    }
    return clusters;
  }

  private static Dataset<NameCluster> joined(Dataset<NameCluster> clusters, NameRound round) {
    return Rows.flatMapGroups(
        clusters,
        c -> blockKey(c, round),
        (key, group) -> {
          List<NameCluster> block = list(group);
          return block.size() == 1 ? block : round.join(block);
        },
        NameCluster.class);
  }

  /** Clusters that take no part get a block of their own. */
  private static String blockKey(NameCluster cluster, NameRound round) {
    String key = round.key(cluster);
    return key.isEmpty() ? "-" + cluster.kind() + cluster.canonical() : key;
  }

  private static <T> List<T> list(Iterator<T> rows) {
    List<T> list = new ArrayList<>();
    rows.forEachRemaining(list::add);
    return list;
  }

  private static List<FormCount> forms(ArticleReading reading) {
    String outlet = reading.article().outlet();
    return reading.mentions().stream()
        .map(m -> new FormCount(m.form(), m.resolved(), m.kind(), outlet, 1))
        .toList();
  }
}
