package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.Quantity;

/**
 * Knows the verdicts on two sentences' numbers that the articles' main tolls have decided: put
 * sentence against sentence, every toll of a war meets every other.
 */
final class TollVerdicts {
  private static final List<Relation> OPEN =
      List.of(Relation.DISAGREES, Relation.UPDATED, Relation.MORE_SPECIFIC, Relation.UNDECIDED);

  /** Two sources that count one incident seldom lie further apart than a third. */
  private static final double NEAR = 0.4;

  private static final int LONG = 12;
  private static final double SAME = 0.8;

  private final Map<String, List<Toll>> tolls = new TreeMap<>();
  private final List<Toll> main = new ArrayList<>();

  TollVerdicts(List<ArticleTolls> articles) {
    for (ArticleTolls article : articles) {
      article.main().forEach(m -> main.addAll(m.mentions()));
      for (Toll t : article.all()) {
        tolls.computeIfAbsent(SentenceFacts.key(t.mention()), k -> new ArrayList<>()).add(t);
      }
    }
  }

  /** Whether it puts two tolls beside each other that need not be of one incident. */
  boolean isTold(PairVerdict verdict) {
    Verdict v = verdict.verdict();
    String a = SentenceFacts.key(verdict.a());
    String b = SentenceFacts.key(verdict.b());
    boolean areMain = isMain(a) && isMain(b);
    if (v.aspect() != Aspect.QUANTITY
        || !OPEN.contains(v.relation())
        || !areMain && isOneText(verdict.pair().alignment())) {
      return false;
    }
    if (v.rule().equals("wording")) {
      return tolls.containsKey(a) && tolls.containsKey(b);
    }
    Optional<Toll> x = toll(a, v.valueA());
    Optional<Toll> y = toll(b, v.valueB());
    return x.isPresent()
        && y.isPresent()
        && !isFiner(v, x.get(), y.get())
        && !isOtherSource(verdict, x.get(), y.get());
  }

  /** A number for what another puts in a word, unless both are main tolls: dozens, 32. */
  private boolean isFiner(Verdict v, Toll a, Toll b) {
    return v.relation() == Relation.MORE_SPECIFIC
        && !(main.contains(a) && main.contains(b))
        && (isFiner(a.count(), b.count()) || isFiner(b.count(), a.count()));
  }

  private static boolean isFiner(Quantity number, Quantity word) {
    return QuantityMatch.isWord(word)
        && !QuantityMatch.isWord(number)
        && number.low() != null
        && number.low() >= word.low();
  }

  private boolean isMain(String sentence) {
    return tolls.getOrDefault(sentence, List.of()).stream().anyMatch(main::contains);
  }

  /** A long clause that two reports share word for word but for its number is of one incident. */
  private static boolean isOneText(WordAlignment alignment) {
    return alignment.common() >= LONG && alignment.likeness() >= SAME;
  }

  private Optional<Toll> toll(String sentence, String value) {
    return tolls.getOrDefault(sentence, List.of()).stream()
        .filter(t -> QuantityWords.of(t.count()).equals(value))
        .findFirst();
  }

  /** A conflict of two sources, of which an article may carry both: each counts the whole. */
  private boolean isOtherSource(PairVerdict verdict, Toll a, Toll b) {
    String x = Words.speaker(verdict.a().claim());
    String y = Words.speaker(verdict.b().claim());
    return verdict.verdict().relation() == Relation.DISAGREES
        && a.isWhole()
        && b.isWhole()
        && main.contains(a) != main.contains(b)
        && !x.isEmpty()
        && !y.isEmpty()
        && !x.equals(y)
        && QuantityMatch.doublings(a.count(), b.count()) <= NEAR;
  }
}
