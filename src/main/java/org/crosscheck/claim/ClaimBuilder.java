package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Rules;

/** Puts a claim together from a clause and what was read around it. */
final class ClaimBuilder {
  private final ArgumentReader argumentReader;
  private final FactualityReader factualityReader;

  ClaimBuilder(Rules rules) {
    argumentReader = new ArgumentReader(rules.prepositions(), rules.eventNouns());
    factualityReader = new FactualityReader(rules);
  }

  Claim build(Article article, PartReading reading, DependencyTree tree, Clause clause) {
    String text = article.textOf(reading.part());
    Token head = tree.token(clause.index());
    Span span = NounPhrase.span(tree, clause.tokens(), clause.index());
    Factuality factuality = factualityReader.read(tree, clause);
    List<TimeExpression> times =
        reading.times().stream().filter(t -> owns(tree, clause.own(), t.span())).toList();
    ClaimKind kind = isHeadline(reading, head) ? ClaimKind.HEADLINE : clause.kind();
    return new Claim(
        ContentId.of("claim", article.id(), reading.part(), head.start(), kind),
        article.id(),
        article.outlet(),
        reading.part(),
        kind,
        span,
        span.cut(text),
        tree.sentence().span(),
        new Predicate(
            head.start(), head.end(), lemma(tree, clause), clause.noun(), clause.passive()),
        argumentReader.read(tree, text, clause),
        source(text, reading, head.span()),
        factuality.certainty(),
        factuality.polarity(),
        factuality.mood(),
        time(text, times),
        reading.quantities().stream().filter(q -> owns(tree, clause.own(), q.span())).toList(),
        times,
        null,
        content(tree, clause.tokens()),
        false);
  }

  private static boolean isHeadline(PartReading reading, Token head) {
    return reading.part() == Part.TITLE && head.head() < 0;
  }

  private static String lemma(DependencyTree tree, Clause clause) {
    int particle = tree.dependent(clause.index(), List.of("prt"));
    String lemma = tree.token(clause.index()).lemma();
    return particle < 0 ? lemma : lemma + "_" + tree.token(particle).lemma();
  }

  private static boolean owns(DependencyTree tree, BitSet own, Span span) {
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (tree.token(i).span().touches(span)) {
        return true;
      }
    }
    return false;
  }

  private static ClaimTime time(String text, List<TimeExpression> times) {
    return times.stream()
        .filter(t -> t.from() != null && t.to() != null && t.from().length() >= 10)
        .filter(t -> t.type().equals("DATE") || t.type().equals("TIME"))
        .findFirst()
        .map(t -> new ClaimTime(t.from(), t.to(), granularity(t), t.span().cut(text)))
        .orElse(null);
  }

  private static String granularity(TimeExpression time) {
    String value = time.value();
    if (value.contains("T")) {
      return "time";
    }
    if (value.contains("W")) {
      return "week";
    }
    if (value.matches("\\d{4}-[A-Z]{2}")) {
      return "season";
    }
    return switch (value.length()) {
      case 4 -> "year";
      case 7 -> "month";
      case 10 -> "day";
      default -> "range";
    };
  }

  private static ClaimSource source(String text, PartReading reading, Span predicate) {
    Attribution a = reading.attributionOf(predicate);
    if (a == null) {
      return null;
    }
    Span source = a.source().isEmpty() ? null : a.source().get(0);
    return new ClaimSource(
        source == null ? "" : source.cut(text),
        a.cue().isEmpty() ? "" : a.cue().get(0).cut(text),
        a.cueClass(),
        a.kind(),
        a.speaker(),
        source,
        a.anonymous(),
        "");
  }

  private static List<String> content(DependencyTree tree, BitSet tokens) {
    return tokens.stream()
        .mapToObj(tree::token)
        .filter(t -> List.of('N', 'V', 'J', 'C').contains(t.tag().charAt(0)))
        .filter(t -> !t.tag().equals("CC") && !List.of("aux", "auxpass").contains(t.relation()))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }
}
