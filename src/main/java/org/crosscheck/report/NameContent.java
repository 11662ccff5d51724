package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.name.Name;

/**
 * Everything that one name's page needs.
 *
 * @param months how often each form was written in each month
 * @param articles some articles that use it, at most a few dozen
 */
public record NameContent(Name name, List<FormMonth> months, List<ArticleHead> articles) {
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
