package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.Mention;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameCluster;
import org.crosscheck.name.NameResolver;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.spark.Rows;

/** Resolves the corpus's mentions to the names that their forms were joined into. */
public record ResolveNames() {

  /** The corpus's names. */
  public Dataset<Name> names(Dataset<NameCluster> clusters) {
    return Rows.map(clusters, NameResolver::name, Name.class);
  }

  /** Each article with its mentions resolved. */
  public Dataset<NamedArticle> apply(
      Dataset<ArticleReading> readings, Dataset<NameCluster> clusters) {
    Dataset<FormName> names = Rows.flatMap(clusters, ResolveNames::forms, FormName.class);
    Dataset<FormUse> uses = Rows.flatMap(readings, ResolveNames::uses, FormUse.class);
    Dataset<FormName> used =
        Rows.cogroup(uses, FormUse::key, names, FormName::key, ResolveNames::give, FormName.class);
    return Rows.cogroup(
        readings,
        r -> r.article().id(),
        used,
        FormName::articleId,
        ResolveNames::named,
        NamedArticle.class);
  }

  private static String key(String resolved, EntityKind kind) {
    return kind + " " + resolved;
  }

  private static List<FormName> forms(NameCluster cluster) {
    Name name = NameResolver.name(cluster);
    return cluster.counts().stream()
        .map(c -> key(c.resolved(), c.kind()))
        .distinct()
        .map(k -> new FormName("", k, name.id(), name.canonical(), name.kind()))
        .toList();
  }

  private static List<FormUse> uses(ArticleReading reading) {
    return reading.mentions().stream()
        .map(m -> key(m.resolved(), m.kind()))
        .distinct()
        .map(k -> new FormUse(reading.article().id(), k))
        .toList();
  }

  private static List<FormName> give(String key, Iterator<FormUse> uses, Iterator<FormName> names) {
    List<FormName> given = new ArrayList<>();
    if (names.hasNext()) {
      FormName name = names.next();
      uses.forEachRemaining(u -> given.add(name.in(u.articleId())));
    }
    return given;
  }

  private static List<NamedArticle> named(
      String id, Iterator<ArticleReading> readings, Iterator<FormName> names) {
    Map<String, FormName> byKey = new HashMap<>();
    names.forEachRemaining(n -> byKey.put(n.key(), n));
    List<NamedArticle> named = new ArrayList<>();
    readings.forEachRemaining(r -> named.add(named(r, byKey)));
    return named;
  }

  private static NamedArticle named(ArticleReading reading, Map<String, FormName> byKey) {
    List<NameUse> uses = reading.mentions().stream().map(m -> use(m, byKey)).toList();
    return new NamedArticle(
        reading.article(), reading.marks(), reading.reading(), uses, reading.anaphors(uses));
  }

  private static NameUse use(Mention mention, Map<String, FormName> byKey) {
    String key = key(mention.resolved(), mention.kind());
    FormName name = Objects.requireNonNull(byKey.get(key), key);
    return new NameUse(
        mention.part(),
        mention.span(),
        mention.form(),
        name.nameId(),
        name.canonical(),
        name.kind());
  }
}
