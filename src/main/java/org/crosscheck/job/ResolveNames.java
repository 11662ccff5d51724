package org.crosscheck.job;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.FormCount;
import org.crosscheck.name.Mention;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameResolver;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.name.ResolvedNames;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;

/** Resolves the corpus's mentions to names. */
public record ResolveNames(Rules rules) {

  /** The corpus's names: its distinct forms, counted, then joined. */
  public ResolvedNames resolve(Dataset<ArticleReading> readings) {
    Dataset<FormCount> counts =
        Rows.flatMap(readings, ResolveNames::forms, FormCount.class)
            .groupBy("form", "resolved", "kind", "outlet")
            .agg(functions.sum("count").as("count"))
            .as(RecordEncoders.of(FormCount.class));
    return new NameResolver(rules).resolve(counts.collectAsList());
  }

  /** Each article with its mentions resolved. */
  public Dataset<NamedArticle> apply(Dataset<ArticleReading> readings, ResolvedNames names) {
    Map<String, Name> byId = names.byId();
    return Rows.map(readings, reading -> named(reading, names, byId), NamedArticle.class);
  }

  private static NamedArticle named(
      ArticleReading reading, ResolvedNames names, Map<String, Name> byId) {
    List<NameUse> uses =
        reading.mentions().stream().map(m -> use(m, byId.get(names.idOf(m)))).toList();
    return new NamedArticle(reading.article(), reading.marks(), reading.reading(), uses);
  }

  private static NameUse use(Mention mention, Name name) {
    return new NameUse(
        mention.part(), mention.span(), mention.form(), name.id(), name.canonical(), name.kind());
  }

  private static List<FormCount> forms(ArticleReading reading) {
    String outlet = reading.article().outlet();
    return reading.mentions().stream()
        .map(m -> new FormCount(m.form(), m.resolved(), m.kind(), outlet, 1))
        .toList();
  }
}
