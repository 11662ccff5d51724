package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.name.Variant;

/** The page of one name: how each outlet writes it, and since when. */
public final class NamePage {
  private static final int MAX_FORMS = 60;
  private static final int MAX_OUTLETS = 20;

  private final ReportFrame frame;

  public NamePage(ReportFrame frame) {
    this.frame = Objects.requireNonNull(frame, "frame");
  }

  /** The name's page as its template shows it; {@code counts} are per form, in outlet order. */
  public record View(
      NameContent content, List<String> outlets, List<FormRow> forms, SpellingPicture picture) {
    public long uses() {
      return forms.stream().mapToLong(FormRow::total).sum();
    }
  }

  /** A written form, its uses, and its uses by outlet (0 where an outlet does not use it). */
  public record FormRow(String form, long total, List<Long> counts) {
    /** Length of the bar that shows its share of {@code all} uses. */
    public String share(long all) {
      return Drawing.number(Math.max(1, 60.0 * total / Math.max(1, all)));
    }
  }

  public Page of(NameContent content) {
    Map<String, Map<String, Long>> byForm = new TreeMap<>();
    TreeSet<String> outlets = new TreeSet<>();
    for (Variant variant : content.name().variants()) {
      byForm
          .computeIfAbsent(variant.form(), form -> new TreeMap<>())
          .merge(variant.outlet(), variant.count(), Long::sum);
      outlets.add(variant.outlet());
    }
    List<String> columns = outlets.stream().limit(MAX_OUTLETS).toList();
    List<FormRow> rows =
        byForm.entrySet().stream()
            .map(e -> row(e.getKey(), e.getValue(), columns))
            .sorted(Comparator.comparing((FormRow r) -> -r.total()).thenComparing(FormRow::form))
            .limit(MAX_FORMS)
            .toList();
    View view = new View(content, columns, rows, SpellingPicture.of(content.months()));
    return new Page(PagePaths.name(content.name().id()), Templates.render("name", frame, view));
  }

  private static FormRow row(String form, Map<String, Long> counts, List<String> outlets) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return new FormRow(form, total, outlets.stream().map(o -> counts.getOrDefault(o, 0L)).toList());
  }
}
