package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Reads what one claim tells of a doing and another claim of the same doing leaves out: by whom,
 * when, where, why, how many. What stands anywhere in the other's sentence is not left out.
 */
final class Details {
  private static final List<EntityKind> KINDS =
      List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION);
  private static final List<String> PREPOSITIONS =
      List.of(
          "in", "on", "at", "by", "near", "from", "to", "with", "for", "since", "until", "after");
  private static final List<Role> PRINCIPALS = List.of(Role.AGENT, Role.PATIENT);

  /** Ages are told in passing; "one of them" counts nobody. */
  private static final List<String> UNTOLD = List.of("year-age", "one-of");

  private static final int COUNTED = 3;

  /** Longer phrases tell several things, and the sentence that quotes them none. */
  private static final int MOST_WORDS = 12;

  private final ComparisonWords words;
  private final WordMeaning meaning;
  private final Remembered<String, Wording> wordings = Remembered.byValue();

  Details(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** One claim of a pair and what the other has. */
  private record View(
      EventMention more,
      EventMention less,
      Wording wording,
      SentenceFacts facts,
      List<String> speaker) {
    Claim claim() {
      return more.claim();
    }

    String cut(Span span) {
      return claim().cut(span);
    }
  }

  /**
   * What the first or the second claim of a pair tells alone, in text order.
   *
   * @param same whether the one states all of the other, so that any circumstance is one more
   */
  List<String> of(Pair pair, boolean first, boolean same) {
    View view = view(pair, first);
    List<Span> hard = hard(view).toList();
    Map<Span, String> details = new TreeMap<>();
    view.claim().arguments().stream()
        .filter(a -> view.claim().span().contains(a.span()) && tells(a, view, hard, same))
        .forEach(a -> details.putIfAbsent(a.span(), detail(a, view)));
    hard.stream()
        .filter(span -> isOpen(span, view))
        .forEach(span -> details.putIfAbsent(span, phrase(span, view)));
    if (same) {
      clauses(view).forEach(span -> details.putIfAbsent(span, phrase(span, view)));
    }
    finer(view).forEach(span -> details.putIfAbsent(span, phrase(span, view)));
    return outermost(details);
  }

  private View view(Pair pair, boolean first) {
    EventMention less = first ? pair.b() : pair.a();
    return new View(
        first ? pair.a() : pair.b(),
        less,
        first ? pair.wordsA() : pair.wordsB(),
        first ? pair.factsB() : pair.factsA(),
        wording(Words.speaker(less.claim())).words().stream().map(TextWord::key).toList());
  }

  /** Of phrases that stand in each other the longer one. */
  private static List<String> outermost(Map<Span, String> details) {
    return details.entrySet().stream()
        .filter(
            e ->
                details.keySet().stream()
                    .noneMatch(o -> !o.equals(e.getKey()) && o.contains(e.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String detail(Argument argument, View view) {
    String text = view.cut(argument.span());
    String preposition = argument.preposition();
    String words = preposition.isEmpty() ? text : preposition + " " + text;
    return Excerpt.oneLine(words);
  }

  /** Some words with the preposition right before them. */
  private static String phrase(Span span, View view) {
    return Excerpt.oneLine((preposition(span, view) + " " + view.cut(span)).strip());
  }

  /** The preposition right before some words, empty for none: of names it tells where or whom. */
  private static String preposition(Span span, View view) {
    String last = Words.before(view.claim(), span.start());
    return PREPOSITIONS.contains(last) ? last : "";
  }

  private Wording wording(String text) {
    return wordings.of(text, () -> Wording.of(text));
  }

  private List<String> keys(String text) {
    return wording(text).content().stream().map(TextWord::key).toList();
  }

  private boolean tells(Argument argument, View view, List<Span> hard, boolean same) {
    List<TextWord> content = wording(view.cut(argument.span())).content();
    if (content.isEmpty() || content.size() > MOST_WORDS) {
      return false;
    }
    boolean open = argument.role() != Role.ATTRIBUTE && areLeftOut(content, view);
    if (PRINCIPALS.contains(argument.role())) {
      return namesWhom(argument, view) || open && tellsByWhom(argument, view);
    }
    boolean isHard = hard.stream().anyMatch(argument.span()::touches);
    return open && (isHard || same || argument.role() == Role.CAUSE);
  }

  /** Clauses of reason, time or condition of which the other's sentence has no word. */
  private Stream<Span> clauses(View view) {
    int start = view.claim().span().start();
    return SubClauses.of(view.wording()).stream()
        .filter(clause -> areLeftOut(content(clause), view))
        .map(clause -> SubClauses.span(clause, start));
  }

  private static List<TextWord> content(List<TextWord> words) {
    return words.stream().filter(TextWord::isContent).toList();
  }

  /** Whether all words of a stretch are left out, and it is no part of who acts. */
  private boolean isOpen(Span span, View view) {
    boolean principal =
        view.claim().arguments().stream()
            .filter(a -> PRINCIPALS.contains(a.role()))
            .anyMatch(a -> a.headSpan().touches(span));
    List<TextWord> content = wording(view.cut(span)).content();
    return !principal && areLeftOut(content, view);
  }

  /** Whether it tells by whom something was done of which the other does not say so. */
  private static boolean tellsByWhom(Argument argument, View view) {
    return argument.role() == Role.AGENT
        && view.claim().predicate().passive()
        && view.less().claim().predicate().passive()
        && view.less().claim().arguments().stream().noneMatch(a -> a.role() == Role.AGENT);
  }

  /** Whether it names a person for whom the other has only what the person is: the gunman. */
  private boolean namesWhom(Argument argument, View view) {
    List<NameUse> persons =
        view.more().namesIn(argument.span()).stream()
            .filter(n -> n.kind() == EntityKind.PERSON && isHead(n.span(), argument.headSpan()))
            .filter(n -> wording(n.form()).words().stream().allMatch(w -> isLeftOut(w, view)))
            .toList();
    boolean known =
        view.less().names().stream()
            .anyMatch(n -> persons.stream().anyMatch(p -> p.nameId().equals(n.nameId())));
    return !persons.isEmpty() && !known && hasRole(argument, view);
  }

  /** Whether a name is the head of its phrase or stands beside it: the gunman, Ivan Sorel. */
  private static boolean isHead(Span name, Span head) {
    return name.touches(head) || name.start() >= head.end() && name.start() - head.end() <= 2;
  }

  /** Whether the other claim has the same part in a word of this phrase and without a name. */
  private boolean hasRole(Argument argument, View view) {
    List<String> phrase = keys(view.cut(argument.span()));
    return view.less().claim().arguments().stream()
        .filter(o -> o.role() == argument.role() && view.less().namesIn(o.headSpan()).isEmpty())
        .anyMatch(o -> phrase.stream().anyMatch(k -> meaning.relate(k, o.head()).isParaphrase()));
  }

  /** Whether some words tell something, and none of them is told in the other's sentence. */
  private boolean areLeftOut(List<TextWord> content, View view) {
    return content.stream().anyMatch(w -> !words.is("filler", w.key()))
        && content.stream().allMatch(w -> words.is("filler", w.key()) || isLeftOut(w, view));
  }

  private boolean isLeftOut(TextWord word, View view) {
    return view.facts().content().stream()
            .noneMatch(c -> meaning.relate(word.key(), c).isParaphrase())
        && !view.speaker().contains(word.key());
  }

  /** Where a claim names, dates or counts what the other's sentence does not. */
  private static Stream<Span> hard(View view) {
    Stream<Span> names =
        view.more().ownNames().stream()
            .filter(n -> KINDS.contains(n.kind()))
            .filter(n -> view.less().names().stream().noneMatch(o -> o.nameId().equals(n.nameId())))
            .filter(n -> n.form().indexOf(' ') > 0 || !preposition(n.span(), view).isEmpty())
            .map(NameUse::span);
    return Stream.of(
            names,
            times(view).map(TimeExpression::span),
            counts(view).flatMap(q -> counted(q, view)))
        .flatMap(s -> s)
        .filter(view.claim().span()::contains);
  }

  /** A number with what it counts: five off-road vehicles; nothing for a bare number. */
  private static Stream<Span> counted(Quantity number, View view) {
    int start = view.claim().span().start();
    int end = number.end();
    List<TextWord> after =
        view.wording().words().stream()
            .filter(w -> start + w.span().start() >= number.end())
            .limit(COUNTED)
            .takeWhile(TextWord::isContent)
            .toList();
    if (after.isEmpty()) {
      return number.unit().equals("count") ? Stream.of() : Stream.of(number.span());
    }
    int last = start + after.get(after.size() - 1).span().end();
    return Stream.of(new Span(number.start(), Math.max(end, last)));
  }

  private static Stream<TimeExpression> times(View view) {
    boolean dated = view.facts().times().stream().anyMatch(Times::isMoment);
    return dated ? Stream.of() : view.claim().times().stream().filter(Details::isDated);
  }

  private static boolean isDated(TimeExpression time) {
    return Times.isMoment(time) && !time.value().endsWith("_REF");
  }

  private static Stream<Quantity> counts(View view) {
    List<String> units = view.facts().quantities().stream().map(Quantity::unit).toList();
    return view.claim().quantities().stream()
        .filter(q -> !units.contains(q.unit()) && !UNTOLD.contains(q.unit()))
        .filter(q -> !QuantityMatch.isWord(q))
        .filter(q -> view.claim().times().stream().noneMatch(t -> t.span().touches(q.span())));
  }

  /** Times inside a time of the other claim, by their days or their words: late on Friday. */
  private Stream<Span> finer(View view) {
    Claim other = view.less().claim();
    List<TimeExpression> coarse =
        other.times().stream().filter(t -> isDated(t) && other.span().contains(t.span())).toList();
    return view.claim().times().stream()
        .filter(t -> isDated(t) && view.claim().span().contains(t.span()))
        .filter(
            t ->
                coarse.stream()
                    .anyMatch(
                        u ->
                            Times.isInside(t, u)
                                || holds(keys(view.cut(t.span())), keys(other.cut(u.span())))))
        .map(TimeExpression::span);
  }

  private static boolean holds(List<String> some, List<String> others) {
    return !others.isEmpty() && some.size() > others.size() && some.containsAll(others);
  }
}
