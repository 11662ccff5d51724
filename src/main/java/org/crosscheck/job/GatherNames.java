package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameUse;
import org.crosscheck.report.ArticleContent;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.NameContent;
import org.crosscheck.report.NameContent.FormMonth;
import org.crosscheck.spark.Rows;

/** Gathers what the page of each name that deserves one tells. */
public record GatherNames() {
  /** One use of a name, or the name itself; the other components are null. */
  public record NamePart(String nameId, Name name, String form, ArticleHead article) {}

  public Dataset<NameContent> apply(Dataset<Name> names, Dataset<ArticleContent> articles) {
    Dataset<NamePart> parts =
        Rows.map(
                Rows.filter(names, NameContent::deservesPage),
                n -> new NamePart(n.id(), n, null, null),
                NamePart.class)
            .union(Rows.flatMap(articles, GatherNames::uses, NamePart.class));
    return Rows.flatMapGroups(
        parts, NamePart::nameId, (id, rows) -> content(rows), NameContent.class);
  }

  private static List<NamePart> uses(ArticleContent article) {
    List<NamePart> uses = new ArrayList<>();
    for (NameUse use : article.reading().names()) {
      if (article.namePages().contains(use.nameId())) {
        uses.add(new NamePart(use.nameId(), null, use.form(), article.head()));
      }
    }
    return uses;
  }

  private static List<NameContent> content(Iterator<NamePart> rows) {
    Name name = null;
    Map<String, Long> months = new TreeMap<>();
    TreeSet<ArticleHead> articles = new TreeSet<>(NameContent.NEWEST);
    while (rows.hasNext()) {
      NamePart part = rows.next();
      if (part.name() != null) {
        name = part.name();
        continue;
      }
      String published = part.article().published();
      String month = published == null ? "" : published.substring(0, 7);
      months.merge(part.form() + "\n" + month, 1L, Long::sum);
      articles.add(part.article());
      if (articles.size() > NameContent.ARTICLES) {
        articles.pollLast();
      }
    }
    return name == null
        ? List.of()
        : List.of(new NameContent(name, months(months), List.copyOf(articles)));
  }

  private static List<FormMonth> months(Map<String, Long> counts) {
    List<FormMonth> months = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          int at = key.lastIndexOf('\n');
          months.add(new FormMonth(key.substring(0, at), key.substring(at + 1), count));
        });
    months.sort(Comparator.comparing(FormMonth::form).thenComparing(FormMonth::month));
    return months;
  }
}
