package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.finding.WordAlignment.Hunk;
import org.crosscheck.finding.WordDifference.Kind;
import org.crosscheck.language.Lexicon;
import org.crosscheck.language.Lexicon.Meanings;

/** Reads what each difference between two aligned wordings does to the meaning. */
final class WordDifferences {
  private static final List<String> ADDING = List.of("only", "just", "merely", "simply");

  /** More words on one side do not stand for those of the other. */
  private static final int FEW = 3;

  private final WordMeaning meaning;
  private final Lexicon lexicon = Lexicon.shared();

  WordDifferences(WordMeaning meaning) {
    this.meaning = meaning;
  }

  /** The differences of two clauses, each of which may be cut out of a longer sentence. */
  List<WordDifference> ofClauses(WordAlignment alignment) {
    List<WordDifference> found = new ArrayList<>();
    for (Hunk hunk : moved(alignment.hunks())) {
      if (!hunk.credits() && !(hunk.isEdge() && isCut(hunk))) {
        read(hunk).stream().filter(d -> !isLoose(hunk, d)).forEach(found::add);
      }
    }
    return found;
  }

  /** The differences of two whole statements. */
  List<WordDifference> of(WordAlignment alignment) {
    return moved(alignment.hunks()).stream().flatMap(h -> read(h).stream()).toList();
  }

  /** The opposite of a word, denied, is the word: unclear, not clear. */
  private List<WordDifference> read(Hunk hunk) {
    Optional<WordDifference> negation = negation(hunk);
    Optional<WordDifference> words = words(hunk);
    boolean turnedTwice =
        negation.isPresent() && words.filter(w -> w.kind() == Kind.OPPOSITE).isPresent();
    return turnedTwice ? List.of() : Stream.of(negation, words).flatMap(Optional::stream).toList();
  }

  /**
   * Whether a difference may come from the cut of the statements, from a title before a name or
   * from the day of writing.
   */
  private boolean isLoose(Hunk hunk, WordDifference d) {
    if (d.kind().compareTo(Kind.NUMBER) <= 0) {
      return false;
    }
    boolean small = d.a().size() <= 1 && d.b().size() <= 1;
    return hunk.isEdge() && !small
        || hunk.isTitle()
        || Stream.concat(hunk.a().stream(), hunk.b().stream())
            .anyMatch(w -> meaning.is("deictic", w.key()));
  }

  /** Whether the one side only begins or ends elsewhere. */
  private static boolean isCut(Hunk hunk) {
    int a = hunk.a().size();
    int b = hunk.b().size();
    return Math.min(a, b) == 0 || Math.abs(a - b) > 2;
  }

  /** Without the words that only stand elsewhere, or in other notation, on the other side. */
  private List<Hunk> moved(List<Hunk> hunks) {
    List<TextWord> a = hunks.stream().flatMap(h -> h.a().stream()).toList();
    List<TextWord> b = hunks.stream().flatMap(h -> h.b().stream()).toList();
    return hunks.stream()
        .map(
            h ->
                new Hunk(
                    without(h.a(), b, h.b()), without(h.b(), a, h.a()), h.isEdge(), h.isTitle()))
        .filter(h -> !h.a().isEmpty() || !h.b().isEmpty())
        .filter(h -> !Notation.isSame(h.a(), h.b()))
        .toList();
  }

  private static List<TextWord> without(
      List<TextWord> words, List<TextWord> others, List<TextWord> facing) {
    return words.stream()
        .filter(
            w ->
                w.isNegation()
                    || !facing.isEmpty() && w.isNumber()
                    || others.stream().noneMatch(o -> o.key().equals(w.key())))
        .toList();
  }

  private Optional<WordDifference> negation(Hunk hunk) {
    List<TextWord> a = negations(hunk.a());
    List<TextWord> b = negations(hunk.b());
    boolean stopped = denies(a.isEmpty() ? hunk.a() : hunk.b());
    return a.isEmpty() == b.isEmpty() || stopped
        ? Optional.empty()
        : Optional.of(new WordDifference(Kind.NEGATION, hunk.a(), hunk.b()));
  }

  /** Whether the words say by a verb that it is not so: who will not sell stops selling. */
  private boolean denies(List<TextWord> words) {
    return words.stream().anyMatch(w -> meaning.isDenying(w.key()));
  }

  /** The words that deny; "not only" adds. */
  private static List<TextWord> negations(List<TextWord> words) {
    boolean adds = words.stream().anyMatch(w -> ADDING.contains(w.key()));
    return adds ? List.of() : words.stream().filter(TextWord::isNegation).toList();
  }

  private Optional<WordDifference> words(Hunk hunk) {
    List<TextWord> a = hunk.a().stream().filter(TextWord::isContent).toList();
    List<TextWord> b = hunk.b().stream().filter(TextWord::isContent).toList();
    if (a.isEmpty() || b.isEmpty()) {
      boolean added = !a.isEmpty() || !b.isEmpty();
      return opposites(hunk)
          .or(() -> added ? Optional.of(new WordDifference(Kind.ADDED, a, b)) : Optional.empty());
    }
    return Optional.of(new WordDifference(kind(a, b), a, b));
  }

  /** Words that exclude each other where one of them is a function word: well, poorly. */
  private Optional<WordDifference> opposites(Hunk hunk) {
    if (Math.max(hunk.a().size(), hunk.b().size()) > FEW) {
      return Optional.empty();
    }
    for (TextWord x : hunk.a()) {
      for (TextWord y : hunk.b()) {
        if (meaning.relate(x, y) == WordRelation.OPPOSITE) {
          return Optional.of(new WordDifference(Kind.OPPOSITE, hunk.a(), hunk.b()));
        }
      }
    }
    return Optional.empty();
  }

  private Kind kind(List<TextWord> a, List<TextWord> b) {
    if (meaning.areOneName(a, b)) {
      return Kind.LABEL;
    }
    List<TextWord> left = new ArrayList<>(a);
    List<TextWord> right = new ArrayList<>(b);
    boolean label = false;
    for (TextWord x : a) {
      for (TextWord y : List.copyOf(right)) {
        WordRelation relation = meaning.relate(x, y);
        if (relation == WordRelation.OPPOSITE) {
          return Kind.OPPOSITE;
        }
        if (relation.isParaphrase() && left.contains(x)) {
          label |= relation == WordRelation.LABEL;
          left.remove(x);
          right.remove(y);
        }
      }
    }
    if (left.isEmpty() || right.isEmpty()) {
      return label ? Kind.LABEL : Kind.PARAPHRASE;
    }
    return unlike(left, right);
  }

  private Kind unlike(List<TextWord> a, List<TextWord> b) {
    if (a.stream().anyMatch(meaning::tellsHowMany) && b.stream().anyMatch(meaning::tellsHowMany)) {
      // Two women and two men are four people.
      return sum(a) > 0 && sum(a) == sum(b) ? Kind.PARAPHRASE : Kind.NUMBER;
    }
    boolean namedA = a.stream().anyMatch(TextWord::named);
    boolean namedB = b.stream().anyMatch(TextWord::named);
    if (Initials.stand(a, b)) {
      return Kind.PARAPHRASE;
    }
    if (namedA && namedB) {
      return isOneName(a, b) ? Kind.PARAPHRASE : Kind.NAME;
    }
    return isVerb(a) && isVerb(b) || shareCompound(a, b) || isAcronym(a) || isAcronym(b)
        ? Kind.PARAPHRASE
        : Kind.CHANGED;
  }

  private double sum(List<TextWord> words) {
    return words.stream()
        .map(w -> meaning.number(w.key()))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** Whether it may be one name in two spellings, or one word of it and its initials. */
  private static boolean isOneName(List<TextWord> a, List<TextWord> b) {
    return Spellings.soundAlike(joined(a), joined(b)) || isInitial(a, b) || isInitial(b, a);
  }

  private static boolean isInitial(List<TextWord> initials, List<TextWord> words) {
    return isAcronym(initials)
        && !isAcronym(words)
        && words.stream().allMatch(w -> initials.get(0).form().indexOf(w.form().charAt(0)) >= 0);
  }

  private static String joined(List<TextWord> words) {
    return words.stream().map(TextWord::form).collect(Collectors.joining(" "));
  }

  /** Whether one short name stands there alone: DoD for the defence department. */
  private static boolean isAcronym(List<TextWord> words) {
    String form = words.size() == 1 ? words.get(0).form() : "";
    return form.length() > 1
        && form.length() <= 6
        && form.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether both are compounds with one part in common: work-related and work-linked. */
  private static boolean shareCompound(List<TextWord> a, List<TextWord> b) {
    return a.stream()
        .filter(x -> x.key().indexOf('-') > 0)
        .anyMatch(x -> b.stream().anyMatch(y -> y.key().startsWith(firstPart(x.key()))));
  }

  private static String firstPart(String compound) {
    return compound.substring(0, compound.indexOf('-') + 1);
  }

  /** Another verb is nearly always a paraphrase, unless it is an opposite. */
  private boolean isVerb(List<TextWord> words) {
    return words.stream()
        .anyMatch(
            w -> {
              Meanings m = lexicon.meanings(w.key());
              return m.isOnly('v')
                  || m.has('v') && (w.key().endsWith("ed") || !m.bases().contains(w.key()));
            });
  }
}
