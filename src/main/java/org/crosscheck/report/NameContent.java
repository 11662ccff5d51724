package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crosscheck.name.Name;
import org.crosscheck.name.Variant;

/**
 * Everything that one name's page needs.
 *
 * @param months how often each form was written in each month
 * @param articles some articles that use it, at most a few dozen
 */
public record NameContent(Name name, List<FormMonth> months, List<ArticleHead> articles) {
  /** How many articles a page lists. */
  public static final int ARTICLES = 40;

  /** The order of the listed articles: latest first. */
  public static final Comparator<ArticleHead> NEWEST =
      Comparator.comparing((ArticleHead a) -> a.published() == null ? "" : a.published())
          .reversed()
          .thenComparing(ArticleHead::id);

  /** The order of lists of names: most written forms first. */
  public static final Comparator<Name> MOST_FORMS =
      Comparator.comparing((Name n) -> -n.variants().stream().map(Variant::form).distinct().count())
          .thenComparing(Name::canonical)
          .thenComparing(Name::id);

  /** Uses of one written form in one month ({@code 2017-04}; empty for articles without a date). */
  public record FormMonth(String form, String month, long count) {}

  public NameContent {
    Objects.requireNonNull(name, "name");
    months = List.copyOf(months);
    articles = List.copyOf(articles);
  }

  /** Whether a name says anything between outlets: it has several forms or several outlets. */
  public static boolean deservesPage(Name name) {
    return name.variants().size() > 1;
  }
}
