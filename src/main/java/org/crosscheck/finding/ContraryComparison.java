package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Role;

/**
 * Finds words that exclude each other said of the same thing in sentences that else differ: what
 * stands beside the words is the same, and so are the participants.
 */
final class ContraryComparison implements Comparison {
  private static final String PREDICATE = "predicate";
  private static final int NEAR = 5;

  /** Enough shared words for what is governed to be the same. */
  private static final double ALIKE = 0.4;

  private static final double ENOUGH = 1;

  private static final double SUBJECT = 0.15;

  /** What stands right after these says how something is. */
  private static final List<String> STATES =
      List.of("be", "stand", "stay", "remain", "keep", "lie", "go", "become", "prove");

  private final WordMeaning meaning;

  ContraryComparison(WordMeaning meaning) {
    this.meaning = meaning;
  }

  /**
   * A word of a claim with what stands around it.
   *
   * @param key the word, a verb with its particle
   * @param form its characters, with the particle
   * @param place what the word is in its claim: the predicate or an attribute
   * @param near the content words close by
   * @param isDenied whether a negation stands right before
   */
  private record Term(
      String key, String form, String place, List<TextWord> near, boolean isDenied) {}

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!isComparable(pair)) {
      return List.of();
    }
    Verdict best = null;
    List<Term> some = terms(pair.claimA(), pair.wordsA());
    List<Term> others = terms(pair.claimB(), pair.wordsB());
    for (Term a : some) {
      for (Term b : others) {
        if (meaning.relate(a.key(), b.key()) == WordRelation.OPPOSITE
            && a.isDenied() == b.isDenied()) {
          Verdict found = verdict(pair, a, b);
          best = best == null || found.confidence() > best.confidence() ? found : best;
        }
      }
    }
    return best == null || best.confidence() < 0.5 ? List.of() : List.of(best);
  }

  /** Whether both tell as facts, of one time, what befell the same. */
  private boolean isComparable(Pair pair) {
    return pair.isOneMatter()
        && pair.areFinite()
        && pair.claimA().polarity() == pair.claimB().polarity()
        && isOpen(pair.claimA()) == isOpen(pair.claimB())
        && isScene(pair)
        && !pair.isNearlySameWording()
        && (!pair.isOneGoverning() || pair.match().balance() >= ALIKE)
        && !Times.areApart(pair);
  }

  private boolean isScene(Pair pair) {
    return !pair.cast().hasOther()
        && (pair.cast().weight() >= 1 || pair.match().balance() >= 0.5 || haveOneSubject(pair));
  }

  /** Whether both are said of one thing: the gates were opened, the gates stayed shut. */
  private boolean haveOneSubject(Pair pair) {
    Argument a = subject(pair.claimA());
    Argument b = subject(pair.claimB());
    return a != null
        && b != null
        && Cast.heads(pair.a(), a).isEmpty() == Cast.heads(pair.b(), b).isEmpty()
        && meaning.relate(a.head(), b.head()).compareTo(WordRelation.SYNONYM) <= 0;
  }

  /** What befalls or is told of before the predicate; null for none and for a mere pronoun. */
  private static Argument subject(Claim claim) {
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.PATIENT || a.role() == Role.AGENT)
        .filter(a -> a.span().end() <= claim.predicate().start() && !Words.isPronoun(a.head()))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static boolean isOpen(Claim claim) {
    return claim.mood() != Mood.STATED && claim.mood() != Mood.OPINION;
  }

  private static List<Term> terms(Claim claim, Wording wording) {
    List<Term> terms = new ArrayList<>();
    List<TextWord> words = wording.words();
    for (int i = 0; i < words.size(); i++) {
      TextWord word = words.get(i);
      if (word.isContent() && !word.isNumber()) {
        String place = place(claim, words, i);
        String lemma = claim.predicate().lemma();
        int particle = place.equals(PREDICATE) ? lemma.indexOf('_') : -1;
        String key = particle > 0 ? lemma : word.key();
        String form = word.form() + (particle > 0 ? " " + lemma.substring(particle + 1) : "");
        if (!place.isEmpty()) {
          terms.add(new Term(key, form, place, near(words, i), isDenied(words, i)));
        }
      }
    }
    return terms;
  }

  private static String place(Claim claim, List<TextWord> words, int at) {
    Span span = words.get(at).span().moved(claim.span().start());
    if (span.start() == claim.predicate().start()) {
      return PREDICATE;
    }
    if (at > 0
        && STATES.contains(claim.predicate().lemma())
        && isPredicate(claim, words.get(at - 1))) {
      return Role.ATTRIBUTE.name();
    }
    for (Argument argument : claim.arguments()) {
      if (argument.headSpan().equals(span)) {
        return argument.role() == Role.ATTRIBUTE ? argument.role().name() : "";
      }
    }
    return "";
  }

  private static boolean isPredicate(Claim claim, TextWord word) {
    return word.span().start() + claim.span().start() == claim.predicate().start();
  }

  private static List<TextWord> near(List<TextWord> words, int at) {
    List<TextWord> near = new ArrayList<>();
    for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR + 1); i++) {
      if (i != at && words.get(i).isContent()) {
        near.add(words.get(i));
      }
    }
    return near;
  }

  private static boolean isDenied(List<TextWord> words, int at) {
    return words.subList(Math.max(0, at - 3), at).stream().anyMatch(TextWord::isNegation);
  }

  private Verdict verdict(Pair pair, Term a, Term b) {
    double anchors = meaning.shared(a.near(), b.near(), WordRelation.DERIVED);
    double sure = 0.28 + 0.13 * Math.min(3, anchors) + 0.25 * pair.match().balance();
    sure += pair.matterBonus() - (anchors < ENOUGH ? 0.3 : 0);
    sure += Math.max(0.1 * pair.cast().weight(), haveOneSubject(pair) ? SUBJECT : 0);
    return new Verdict(
        sure < 0.68 ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.OPPOSITE,
        Confidence.of(sure),
        "contrary",
        "In opposite terms",
        a.form(),
        b.form(),
        List.of(
            new Step("Which words exclude each other?", a.form() + ", " + b.form(), 0.3),
            new Step(
                "How many words beside them are the same?",
                String.format(Locale.ROOT, "%.1f", anchors),
                anchors),
            new Step(
                "Are the participants the same?",
                pair.cast().weight() >= 1 ? "yes" : "not known",
                pair.cast().weight())));
  }
}
