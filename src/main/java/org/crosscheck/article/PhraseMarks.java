package org.crosscheck.article;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosscheck.rules.Agencies;
import org.crosscheck.rules.Boilerplate;
import org.crosscheck.rules.Boilerplate.Phrase;
import org.crosscheck.rules.Rules;

/** The patterns of {@code boilerplate.csv}, compiled, with what they mark. */
final class PhraseMarks implements Serializable {
  private static final long serialVersionUID = 1;

  private final Agencies agencies;
  private final List<Compiled> compiled;

  /**
   * @param where {@code line}, {@code start}, {@code end} or {@code tail}
   */
  PhraseMarks(Rules rules, String where) {
    agencies = rules.agencies();
    Boilerplate boilerplate = rules.boilerplate();
    compiled =
        boilerplate.phrases().stream()
            .filter(p -> p.where().equals(where))
            .map(p -> new Compiled(p, expression(p, rules.agencies())))
            .toList();
  }

  private record Compiled(Phrase phrase, Pattern pattern) implements Serializable {}

  /** What the first fitting pattern marks in {@code words}, as a mark inside them. */
  Optional<Mark> find(String words, BoundedText.Fit fit) {
    for (Compiled candidate : compiled) {
      Optional<MatchResult> match = BoundedText.match(candidate.pattern(), words, fit);
      if (match.isPresent() && match.get().end() > match.get().start()) {
        return match.map(m -> mark(candidate.phrase(), m));
      }
    }
    return Optional.empty();
  }

  private Mark mark(Phrase phrase, MatchResult match) {
    String value = phrase.value().isEmpty() ? null : phrase.value();
    if ("$1".equals(value)) {
      String words = match.group(1);
      value = words == null ? null : agencies.named(words.trim()).orElse(words.trim());
    }
    return new Mark(MarkKind.of(phrase.kind()), new Span(match.start(), match.end()), value);
  }

  private static Pattern expression(Phrase phrase, Agencies agencies) {
    Pattern pattern = phrase.compile(agencies);
    return "tail".equals(phrase.where())
        ? Pattern.compile("(?:" + pattern.pattern() + ")$", pattern.flags())
        : pattern;
  }
}
