package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.WordAlignment.Hunk;

/** Compares quotations word by word: the same, cut, reworded, turned, or given to another. */
final class QuoteComparison implements Comparison {
  private static final int LONG_ENOUGH = 4;

  /** So many same words around show that it is one remark with another word. */
  private static final int SAME_WORDS = 6;

  private static final double SAME = 0.8;
  private static final int FEW = 3;
  private static final double TOLD = 2.5;
  private static final double MOST = 0.6;
  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final Speakers speakers;

  QuoteComparison(WordMeaning meaning, Speakers speakers) {
    this.meaning = meaning;
    this.speakers = speakers;
    differences = new WordDifferences(meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    String a = Quotations.of(pair.claimA());
    String b = Quotations.of(pair.claimB());
    if (a.isEmpty() && b.isEmpty()) {
      return List.of();
    }
    if (a.isEmpty() || b.isEmpty()) {
      return paraphrased(pair, a, b);
    }
    return quoted(pair, a, b);
  }

  private List<Verdict> quoted(Pair pair, String a, String b) {
    TwoQuotations both = TwoQuotations.of(a, b, meaning);
    Speakers.Match speaker = speakers.match(pair);
    if (!both.areOne(speaker, speakers.areOne(pair))) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    if (speaker == Speakers.Match.OTHER) {
      verdicts.add(otherSpeaker(pair, speaker, both.steps()));
    } else if (both.isLong(TwoQuotations.ONES_OWN, SAME) && speakers.areNamedApart(pair)) {
      verdicts.add(CommitmentComparison.sourcing(pair));
    }
    verdicts.add(words(both));
    return verdicts;
  }

  /** What the words of one remark, quoted twice, differ in. */
  private Verdict words(TwoQuotations both) {
    WordAlignment alignment = both.alignment();
    List<WordDifference> turned =
        differences.of(alignment).stream()
            .filter(
                d -> d.kind().isConflict() && isWord(d.a(), both.a()) && isWord(d.b(), both.b()))
            .toList();
    List<Hunk> replaced =
        alignment.hunks().stream()
            .filter(this::isReplaced)
            .filter(h -> isWord(h.a(), both.a()) && isWord(h.b(), both.b()))
            .toList();
    boolean other = replaced.size() == 1 && both.isLong(SAME_WORDS, SAME);
    if (turned.size() == 1 && alignment.common() >= LONG_ENOUGH && !(other && isOpen(turned))) {
      return turned(both.a(), both.b(), turned.get(0), both.steps());
    }
    if (other) {
      Hunk hunk = replaced.get(0);
      String a = both.a().cut(hunk.a());
      String b = both.b().cut(hunk.b());
      return verdict(Relation.DISAGREES, Aspect.QUOTE, 0.62, a, b, both.steps());
    }
    boolean same = alignment.hunks().isEmpty();
    return verdict(
        same ? Relation.AGREES : Relation.VARIES,
        Aspect.QUOTE,
        same ? 0.9 : 0.7,
        both.a().text(),
        both.b().text(),
        both.steps());
  }

  /** Whether the changed words are of no known relation: then the words around decide. */
  private static boolean isOpen(List<WordDifference> turned) {
    return turned.get(0).kind() == WordDifference.Kind.CHANGED;
  }

  /** A few words of the speaker's own: what stands in brackets the outlet put there. */
  private static boolean isWord(List<TextWord> words, Wording wording) {
    if (words.isEmpty() || words.size() > LONG_ENOUGH) {
      return false;
    }
    int start = words.get(0).span().start();
    int end = words.get(words.size() - 1).span().end();
    String around =
        wording
            .text()
            .substring(Math.max(0, start - 2), Math.min(wording.text().length(), end + 2));
    return around.indexOf('[') < 0 && around.indexOf(']') < 0;
  }

  /** Whether the one has words of another meaning for the other's, in the midst of the same. */
  private boolean isReplaced(Hunk hunk) {
    List<TextWord> a = hunk.a().stream().filter(TextWord::isContent).toList();
    List<TextWord> b = hunk.b().stream().filter(TextWord::isContent).toList();
    return !a.isEmpty()
        && !b.isEmpty()
        && a.size() <= FEW
        && b.size() <= FEW
        && !hunk.credits()
        && !hunk.isTitle()
        && a.stream().allMatch(x -> b.stream().allMatch(y -> isOther(x, y)));
  }

  private boolean isOther(TextWord x, TextWord y) {
    return meaning.relate(x, y).compareTo(WordRelation.UNRELATED) >= 0
        && !(x.named() && y.named() && Spellings.soundAlike(x.form(), y.form()))
        && !x.form().startsWith(y.form())
        && !y.form().startsWith(x.form());
  }

  private boolean isOneStatement(Pair pair) {
    return Clauses.asserts(pair.claimA())
        && Clauses.asserts(pair.claimB())
        && pair.haveSamePredicate()
        && speakers.match(pair) != Speakers.Match.OTHER;
  }

  /**
   * Where only one quotes: the other must tell most of the quoted words, not of the matter only.
   */
  private List<Verdict> paraphrased(Pair pair, String a, String b) {
    String quotation = a.isEmpty() ? b : a;
    String told = a.isEmpty() ? pair.claimA().text() : pair.claimB().text();
    List<TextWord> quoted = Wording.of(quotation).content();
    double matched = ContentMatch.of(quoted, Wording.of(told).content(), meaning).matched();
    boolean most = matched >= TOLD && matched >= MOST * quoted.size();
    if (!most || !speakers.areOne(pair) && !isOneStatement(pair)) {
      return List.of();
    }
    return List.of(
        verdict(
            Relation.VARIES,
            Aspect.QUOTE,
            0.55,
            a.isEmpty() ? told : quotation,
            a.isEmpty() ? quotation : told,
            List.of(new Step("Do both quote?", "only one does", 0.5))));
  }

  private static Verdict turned(Wording a, Wording b, WordDifference difference, List<Step> steps) {
    boolean sure = difference.kind().compareTo(WordDifference.Kind.CHANGED) < 0;
    return new Verdict(
        sure ? Relation.DISAGREES : Relation.VARIES,
        Aspect.QUOTE,
        sure ? 0.75 : 0.55,
        "quote",
        "One quotation",
        a.cut(difference.a()),
        b.cut(difference.b()),
        steps);
  }

  private static Verdict verdict(
      Relation relation, Aspect aspect, double sure, String a, String b, List<Step> steps) {
    return new Verdict(relation, aspect, sure, "quote", "One quotation", a, b, steps);
  }

  private static Verdict otherSpeaker(Pair pair, Speakers.Match match, List<Step> steps) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.ATTRIBUTION,
        0.75,
        "attribution",
        "Who said it",
        Speakers.words(pair.a(), match),
        Speakers.words(pair.b(), match),
        steps);
  }
}
