package org.crosscheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Role;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Implicatives.Implicative;
import org.crosscheck.rules.Rules;

/** Reads who or what a claim is about: by its arguments, else by the words after its verb. */
final class ThemeReader {
  static final List<String> DETERMINERS =
      List.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "some",
          "any", "all", "no");

  /** These only say how many there are of what follows them. */
  private static final List<String> COUNTING =
      List.of("all", "some", "most", "half", "each", "both", "number", "many", "none", "group");

  /** What stands behind a turn of phrase is its object with or without these. */
  private static final List<String> JOINING = List.of("of", "to", "with", "for");

  private static final String LET = "let";

  private final WordMeaning meaning;
  private final Implicatives implicatives;
  private final CountryWords countries;

  ThemeReader(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    implicatives = rules.implicatives();
    countries = new CountryWords(rules.countries(), rules.roles());
  }

  /** Who or what stands before the verb, null for nothing. */
  Theme subject(ToldClaim told) {
    int verb = told.claim().predicate().start();
    Span claim = told.claim().span();
    return argument(
        told, a -> isPrincipal(a) && (a.span().end() <= verb || !claim.contains(a.headSpan())));
  }

  /** Who does what is told in the passive, null for nobody. */
  Theme agent(ToldClaim told) {
    int verb = told.claim().predicate().end();
    return argument(told, a -> a.role() == Role.AGENT && a.span().start() >= verb);
  }

  /** Whom or what the doing befalls, null for nothing. */
  Theme object(ToldClaim told) {
    int verb = told.claim().predicate().end();
    Theme object =
        argument(
            told,
            a ->
                (a.role() == Role.PATIENT || a.role() == Role.RECIPIENT)
                    && a.span().start() >= verb);
    if (object != null || told.verb() < 0 || told.claim().predicate().passive()) {
      return object;
    }
    Theme next = isGoverning(told.lemma()) ? first(told, told.words(), told.verb() + 1) : null;
    return told.lemma().equals(LET) ? withoutVerb(told, next) : next;
  }

  /** The noun phrase that some words begin with, null for none. */
  Theme first(ToldClaim told, List<TextWord> words) {
    return first(told, words, 0);
  }

  /** The noun phrase right behind a turn of phrase or behind its preposition, null for none. */
  Theme behind(ToldClaim told, int from) {
    List<TextWord> words = told.words();
    boolean joined = from < words.size() && JOINING.contains(words.get(from).key());
    int start = skipDeterminers(words, joined ? from + 1 : from);
    int end = start;
    while (end < words.size() && words.get(end).isContent() && !isTime(told, words.get(end))) {
      end++;
    }
    return end == start ? null : theme(told, words.subList(from, end));
  }

  boolean isTime(ToldClaim told, TextWord word) {
    return meaning.isTime(word)
        || told.claim().times().stream().anyMatch(t -> t.span().touches(told.at(word)));
  }

  private static boolean isPrincipal(Argument argument) {
    return argument.role() == Role.AGENT || argument.role() == Role.PATIENT;
  }

  /** Whether what follows is both the verb's object and another doing's subject. */
  private boolean isGoverning(String lemma) {
    return lemma.equals(LET)
        || implicatives.of(lemma, "to").filter(Implicative::objectActs).isPresent()
        || implicatives.of(lemma, "prep:from").filter(Implicative::objectActs).isPresent();
  }

  /** Of "let the flights resume" the flights. */
  private Theme withoutVerb(ToldClaim told, Theme theme) {
    List<TextWord> words = theme == null ? List.of() : theme.words();
    boolean more = words.stream().filter(TextWord::isContent).count() > 1;
    return more ? theme(told, words.subList(0, words.size() - 1)) : theme;
  }

  private Theme first(ToldClaim told, List<TextWord> words, int from) {
    int start = skipDeterminers(words, from);
    int end = start;
    while (end < words.size() && words.get(end).isContent()) {
      end++;
    }
    return end == start ? null : theme(told, words.subList(from, end));
  }

  private static int skipDeterminers(List<TextWord> words, int from) {
    int at = from;
    while (at < words.size() && DETERMINERS.contains(words.get(at).key())) {
      at++;
    }
    return at;
  }

  private Theme argument(ToldClaim told, Predicate<Argument> which) {
    return told.claim().arguments().stream()
        .filter(which)
        .min(
            Comparator.comparing((Argument a) -> !isPrincipal(a))
                .thenComparing(a -> a.span().start()))
        .map(a -> theme(told, a))
        .orElse(null);
  }

  private Theme theme(ToldClaim told, Argument argument) {
    List<TextWord> words = words(told, argument);
    boolean counts = COUNTING.contains(argument.head()) || meaning.isNumber(argument.head());
    String head = counts ? last(words) : argument.head();
    List<NameUse> named = told.mention().namesIn(argument.headSpan());
    return new Theme(
        head.isEmpty() ? argument.head() : head,
        words,
        Cast.heads(told.mention(), argument),
        countries(words, named));
  }

  /** An argument's words, of what stands before the verb those before it. */
  private static List<TextWord> words(ToldClaim told, Argument argument) {
    if (!told.claim().span().contains(argument.span())) {
      return Wording.of(argument.text()).words();
    }
    int verb = told.claim().predicate().start();
    boolean before = argument.headSpan().start() < verb;
    return told.words().stream()
        .filter(w -> argument.span().contains(told.at(w)))
        .filter(w -> !before || told.at(w).end() <= verb)
        .toList();
  }

  /** What it is of which all or some are told, empty for nothing. */
  private String last(List<TextWord> words) {
    return words.stream()
        .filter(w -> w.isContent() && !COUNTING.contains(w.key()) && !meaning.isNumber(w))
        .reduce((x, y) -> y)
        .map(TextWord::key)
        .orElse("");
  }

  private Theme theme(ToldClaim told, List<TextWord> words) {
    TextWord head = words.stream().filter(TextWord::isContent).reduce((x, y) -> y).orElseThrow();
    List<NameUse> named = told.mention().namesIn(told.at(head));
    return new Theme(
        head.key(), words, named.stream().map(NameUse::nameId).toList(), countries(words, named));
  }

  /** The countries that the words name; who has an office in one is not the country. */
  private Set<String> countries(List<TextWord> words, List<NameUse> named) {
    return named.stream().anyMatch(n -> n.kind() == EntityKind.PERSON)
        ? Set.of()
        : countries.of(words.stream().map(TextWord::form).collect(Collectors.joining(" ")));
  }
}
