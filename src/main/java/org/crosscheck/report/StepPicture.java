package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.Step;

/**
 * The steps to a finding as a small waterfall: each bar starts where the one before ended.
 *
 * @param width width of the drawing that {@code x} and {@code length} count in
 */
public record StepPicture(int width, List<Bar> bars) {
  private static final int WIDTH = 160;

  /** One step; {@code isFor} tells whether it speaks for the finding. */
  public record Bar(
      String question, String answer, String weight, boolean isFor, String x, String length) {}

  public StepPicture {
    bars = List.copyOf(bars);
  }

  static StepPicture of(List<Step> steps) {
    double low = 0;
    double high = 0;
    double sum = 0;
    for (Step step : steps) {
      sum += step.weight();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    double scale = high - low < 1e-9 ? 0 : WIDTH / (high - low);
    List<Bar> bars = new ArrayList<>();
    double start = 0;
    for (Step step : steps) {
      double end = start + step.weight();
      bars.add(bar(step, (Math.min(start, end) - low) * scale, Math.abs(end - start) * scale));
      start = end;
    }
    return new StepPicture(WIDTH, bars);
  }

  private static Bar bar(Step step, double x, double length) {
    return new Bar(
        step.question(),
        step.answer(),
        String.format(Locale.ROOT, "%+.2f", step.weight()),
        step.weight() >= 0,
        Drawing.number(x),
        Drawing.number(Math.max(length, 2)));
  }
}
