package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Rules;

/** Puts a claim together from a clause and what was read around it. */
final class ClaimBuilder {
  private static final int DEEPEST_CHAIN = 6;
  private final ArgumentReader argumentReader;
  private final FactualityReader factualityReader;

  ClaimBuilder(Rules rules) {
    argumentReader = new ArgumentReader(rules.prepositions(), rules.eventNouns());
    factualityReader = new FactualityReader(rules);
  }

  Claim build(Article article, PartReading reading, DependencyTree tree, Clause clause) {
    String text = article.textOf(reading.part());
    Token head = tree.token(clause.index());
    Span span = withMarks(reading.text(), NounPhrase.span(tree, clause.tokens(), clause.index()));
    Factuality factuality = factualityReader.read(tree, clause);
    List<TimeExpression> times =
        reading.times().stream().filter(t -> owns(tree, clause.own(), t.span())).toList();
    return new Claim(
        ContentId.of("claim", article.id(), reading.part(), head.start(), clause.kind()),
        article.id(),
        article.outlet(),
        reading.part(),
        clause.kind(),
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
        new ClaimTimes(text, reading.times()).of(tree, clause.own(), clause.index()),
        reading.quantities().stream().filter(q -> owns(tree, clause.own(), q.span())).toList(),
        times,
        quotation(reading, head.span(), span),
        content(tree, clause.tokens()),
        false);
  }

  /** With the mark that opens or closes a quotation of which the other mark is inside already. */
  private static Span withMarks(PartText text, Span span) {
    Span whole = span;
    for (Quotation quotation : text.quotations(span)) {
      Span marks = quotation.span();
      boolean opens = marks.start() == whole.start() - 1 && marks.end() <= whole.end();
      boolean closes = marks.end() == whole.end() + 1 && whole.start() <= marks.start();
      if (opens || closes) {
        whole = whole.union(marks);
      }
    }
    return whole;
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

  /** The quotation around the predicate, else the first inside the clause; null for none. */
  private static Span quotation(PartReading reading, Span predicate, Span clause) {
    Quotation around = reading.text().around(predicate);
    if (around != null) {
      return around.span();
    }
    return reading.text().quotations(clause).stream()
        .map(Quotation::span)
        .filter(clause::contains)
        .findFirst()
        .orElse(null);
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
        chain(text, reading, a));
  }

  /** The sources above, outermost first, by name where they have one. */
  private static String chain(String text, PartReading reading, Attribution inner) {
    List<String> above = new ArrayList<>();
    int parent = inner.parent();
    while (parent >= 0 && above.size() < DEEPEST_CHAIN) {
      Attribution a = reading.attributions().get(parent);
      String words = a.source().isEmpty() ? a.cueLemma() : a.source().get(0).cut(text);
      above.add(0, a.speaker().isEmpty() ? words : a.speaker());
      parent = a.parent();
    }
    return String.join(" > ", above);
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
