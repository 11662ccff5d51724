package org.crosscheck.finding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.event.EventMention;

/**
 * Keeps of the details that one claim tells all but the names that the other's article has in
 * another place: whom an article names it does not leave open in a sentence where it does not.
 */
final class LeftOut {
  private final Map<String, List<String>> texts;
  private final Map<String, String> lower = new HashMap<>();

  /**
   * @param texts what each article's claims say, by the article's id
   */
  LeftOut(Map<String, List<String>> texts) {
    this.texts = texts;
  }

  /** The verdict with the details that stay, empty where none does. */
  Optional<Verdict> of(Pair pair, Verdict v) {
    if (!isDetail(v)) {
      return Optional.of(v);
    }
    String a = kept(v.valueA(), pair.b());
    String b = kept(v.valueB(), pair.a());
    return a.equals(b)
        ? Optional.empty()
        : Optional.of(v.withValues(a, b).with(DetailComparison.relation(a, b), v.steps()));
  }

  /** Whether it says what one claim tells more. */
  static boolean isDetail(Verdict v) {
    return v.rule().equals(DetailComparison.RULE);
  }

  private String kept(String details, EventMention other) {
    String kept =
        Arrays.stream(details.split(DetailComparison.AND))
            .filter(d -> !isTold(d, other))
            .collect(Collectors.joining(DetailComparison.AND));
    return kept.isEmpty() ? DetailComparison.NOTHING : kept;
  }

  private boolean isTold(String detail, EventMention other) {
    return Character.isUpperCase(detail.charAt(0))
        && text(other.claim().articleId()).contains(detail.toLowerCase(Locale.ROOT));
  }

  /** All that an article's claims say, in small letters and a line each. */
  private String text(String articleId) {
    return lower.computeIfAbsent(
        articleId,
        id -> String.join("\n", texts.getOrDefault(id, List.of())).toLowerCase(Locale.ROOT));
  }
}
