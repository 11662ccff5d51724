package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.name.Name;

/** The pages that stand once in a report: overview, lists, matrix, method, run and changes. */
public final class FrontPages {
  /** How many stories, outlets or names one page of a list holds. */
  public static final int LISTED = 150;

  private static final int GLANCE = 10;
  private static final int MATRIX = 30;

  private final ReportFrame frame;

  public FrontPages(ReportFrame frame) {
    this.frame = Objects.requireNonNull(frame, "frame");
  }

  /** The overview as its template shows it. */
  public record Overview(IndexContent content, FilterChoices choices, MatrixPicture matrix) {}

  /** One page of a list; {@code total} counts the rows of all pages. */
  public record Listing<T>(List<T> rows, int page, int pages, long total) {
    public Listing {
      rows = List.copyOf(rows);
    }
  }

  public Page overview(IndexContent content) {
    FilterChoices all =
        new FilterChoices(
            content.outlets().stream().map(Tally::words).sorted().toList(),
            Glossary.relations(),
            Glossary.aspects(),
            List.of());
    Overview view = new Overview(content, all, MatrixPicture.of(content.pairs(), GLANCE));
    return new Page("index.html", Templates.render("index", frame, view));
  }

  /** One page of all stories, which the caller has put in order and cut by {@link #LISTED}. */
  public Page stories(List<StorySummary> rows, int page, long total) {
    return listed("stories", rows, page, total);
  }

  /** One page of all outlets with their counts. */
  public Page outlets(List<OutletSummary> rows, int page, long total) {
    return listed("outlets", rows, page, total);
  }

  /** One page of the names that deserve a page. */
  public Page names(List<Name> rows, int page, long total) {
    return listed("names", rows, page, total);
  }

  private <T> Page listed(String kind, List<T> rows, int page, long total) {
    int pages = (int) Math.max(1, (total + LISTED - 1) / LISTED);
    Listing<T> listing = new Listing<>(rows, page, pages, total);
    return new Page(PagePaths.list(kind, page), Templates.render(kind, frame, listing));
  }

  /** The matrix of outlet pairs. */
  public Page matrix(List<PairCount> pairs) {
    return new Page(
        "matrix.html", Templates.render("matrix", frame, MatrixPicture.of(pairs, MATRIX)));
  }

  public Page outlet(OutletContent content) {
    return new Page(PagePaths.outlet(content.outlet()), Templates.render("outlet", frame, content));
  }

  /** How the report is made, how well it does, and what its words mean. */
  public Page method(List<MethodRule> rules) {
    return new Page("method.html", Templates.render("method", frame, rules));
  }

  public Page run(RunContent content) {
    return new Page("run.html", Templates.render("run", frame, content));
  }

  public Page diff(DiffContent content) {
    return new Page("diff.html", Templates.render("diff", frame, content));
  }
}
