package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Bonds;
import org.crosscheck.rules.Bonds.Side;
import org.crosscheck.rules.Rules;

/** Reads what binds the persons and things that a sentence names, by its nouns and verbs. */
final class BondReader {
  private static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");
  private static final List<String> STATED = List.of("attr", "oprd", "acomp");
  private static final List<String> LINKS = List.of("be", "become", "remain", "call", "name");
  private static final List<String> OF = List.of("of", "to", "for", "in");
  static final List<String> NAMING = List.of("compound", "nmod");
  private static final List<String> OVER = List.of("former", "ex", "late", "estranged", "onetime");
  private static final List<String> UNLIKE =
      List.of("vice", "deputy", "acting", "interim", "would-be", "elect", "shadow", "assistant");

  /** Who is of a family is meant by it. */
  private static final List<String> KIN = List.of("family", "household");

  private static final List<String> PARTICIPLE = List.of("acl", "nmod", "relcl");
  private static final String PEOPLE = "NORP";

  /** The word of the rules for who is of a country. */
  private static final String NATIVE = "native";

  private static final String EX = "ex-";

  private final Bonds bonds;
  private final NamedEndReader names;

  BondReader(Rules rules) {
    bonds = rules.bonds();
    names = new NamedEndReader(rules);
  }

  /** The bonds that a statement tells, of whose claims the pronouns are resolved. */
  List<Bond> read(ParsedArticle statement, List<EventMention> claims) {
    Map<Span, String> meant = new HashMap<>();
    claims.stream()
        .flatMap(c -> c.anaphors().stream())
        .forEach(n -> meant.put(n.span(), n.canonical()));
    return statement.sentences().stream().flatMap(s -> read(s, meant)).toList();
  }

  private Stream<Bond> read(Sentence sentence, Map<Span, String> meant) {
    ParsedNames told = new ParsedNames(new DependencyTree(sentence), meant);
    return IntStream.range(0, sentence.tokens().size())
        .boxed()
        .flatMap(
            i -> Stream.of(byNoun(told, i), byVerb(told, i), byPeople(told, i)).flatMap(b -> b));
  }

  private Stream<Bond> byNoun(ParsedNames told, int noun) {
    String word = told.at(noun).tag().startsWith("NN") ? word(told, noun) : "";
    Side side = bonds.of(word).orElse(null);
    if (side == null || has(told, noun, UNLIKE)) {
      return Stream.empty();
    }
    boolean over = told.at(noun).lemma().startsWith(EX) || has(told, noun, OVER);
    int verb = stating(told, noun);
    boolean past = verb >= 0 && told.at(verb).tag().equals("VBD");
    boolean so = verb < 0 || !told.isDenied(verb);
    return others(told, noun).stream()
        .flatMap(
            other ->
                holders(told, noun, verb).stream()
                    .filter(first -> !first.isOne(other))
                    .map(first -> new Bond(word, side, first, other, over, past, so)));
  }

  /** The noun that tells a bond, with the word before it where both together do; empty for none. */
  private String word(ParsedNames told, int noun) {
    String lemma = told.at(noun).lemma();
    String bare = lemma.startsWith(EX) ? lemma.substring(EX.length()) : lemma;
    String both = noun > 0 ? told.at(noun - 1).lemma() + "_" + bare : bare;
    // The parse cuts a father-in-law at the dashes.
    boolean cut = noun + 1 < told.tree().size() && told.at(noun + 1).form().equals("-");
    return cut ? "" : bonds.of(both).isPresent() ? both : bare;
  }

  private static boolean has(ParsedNames told, int noun, List<String> words) {
    return told.below(noun, NAMING).stream().anyMatch(d -> words.contains(told.at(d).lemma()));
  }

  /** The verb by which somebody is said to be what the noun says, -1 for none. */
  private static int stating(ParsedNames told, int noun) {
    Token token = told.at(noun);
    boolean linked = token.head() >= 0 && LINKS.contains(told.at(token.head()).lemma());
    boolean stated = STATED.contains(token.relation());
    return stated || linked && SUBJECTS.contains(token.relation()) ? token.head() : -1;
  }

  /** Of whom it is said: who is, who is called so beside it, whose title it is. */
  private List<NamedEnd> holders(ParsedNames told, int noun, int verb) {
    List<NamedEnd> found = new ArrayList<>();
    Token token = told.at(noun);
    boolean subject = SUBJECTS.contains(token.relation());
    if (verb >= 0) {
      found.addAll(names.at(told, told.below(verb, subject ? STATED : SUBJECTS)));
    }
    if (token.relation().equals("appos") && token.head() >= 0) {
      found.addAll(names.at(told, List.of(token.head())));
    }
    if (isTitle(told, noun)) {
      found.addAll(names.at(told, List.of(token.head())));
    }
    if (verb < 0 || found.isEmpty()) {
      found.addAll(names.at(told, told.below(noun, List.of("appos"))));
    }
    return found;
  }

  /** Whether it stands before the name of who is called so: president Reed. */
  private static boolean isTitle(ParsedNames told, int noun) {
    Token token = told.at(noun);
    return token.relation().equals("compound") && NamedEndReader.isNamed(told.at(token.head()));
  }

  /** Whose it is. */
  private List<NamedEnd> others(ParsedNames told, int noun) {
    List<NamedEnd> found = new ArrayList<>();
    int phrase = isTitle(told, noun) ? told.at(noun).head() : noun;
    found.addAll(names.at(told, told.below(phrase, List.of("poss"))));
    told.below(phrase, NAMING).stream()
        .map(d -> names.called(List.of(told.at(d).form())))
        .filter(e -> !e.countries().isEmpty())
        .forEach(found::add);
    for (int prep : told.below(noun, List.of("prep"))) {
      if (OF.contains(told.at(prep).lemma())) {
        found.addAll(names.at(told, told.below(prep, List.of("pobj"))));
        told.below(prep, List.of("pobj")).stream()
            .filter(d -> KIN.contains(told.at(d).lemma()))
            .forEach(d -> found.addAll(names.at(told, told.below(d, List.of("poss")))));
      }
    }
    // A name beside who is said to be something may be that of what it is of.
    if (found.isEmpty() && told.at(noun).relation().equals("attr")) {
      found.addAll(names.at(told, told.below(noun, List.of("appos"))));
    }
    return found;
  }

  private Stream<Bond> byVerb(ParsedNames told, int verb) {
    Token token = told.at(verb);
    if (!token.tag().startsWith("VB")) {
      return Stream.empty();
    }
    boolean passive = !told.below(verb, List.of("nsubjpass")).isEmpty();
    List<Integer> subjects = told.below(verb, SUBJECTS);
    // The insurer, owned by a bank.
    if (subjects.isEmpty() && token.tag().equals("VBN") && PARTICIPLE.contains(token.relation())) {
      subjects = List.of(token.head());
      passive = true;
    }
    List<Bond> found = new ArrayList<>();
    if (passive) {
      int by = told.tree().dependent(verb, List.of("agent"));
      List<Integer> doers = by < 0 ? List.of() : told.below(by, List.of("pobj"));
      add(found, told, verb, token.lemma(), doers, subjects);
    } else {
      add(found, told, verb, token.lemma(), subjects, told.below(verb, List.of("dobj")));
      for (int prep : told.below(verb, List.of("prep"))) {
        String word = token.lemma() + "_" + told.at(prep).lemma();
        add(found, told, verb, word, subjects, told.below(prep, List.of("pobj")));
      }
    }
    return found.stream();
  }

  /** Whose land is told by its people's name: the Danish sailor Hansen; Hansen is a Dane. */
  private Stream<Bond> byPeople(ParsedNames told, int word) {
    Token token = told.at(word);
    NamedEnd land = names.called(List.of(token.form()));
    if (!token.entity().endsWith(PEOPLE) || land.countries().isEmpty()) {
      return Stream.empty();
    }
    int noun = NAMING.contains(token.relation()) ? token.head() : word;
    int verb = stating(told, noun);
    boolean past = verb >= 0 && told.at(verb).tag().equals("VBD");
    List<NamedEnd> holders =
        NamedEndReader.isNamed(told.at(noun)) ? List.of() : holders(told, noun, verb);
    return holders.stream()
        .filter(h -> h.countries().isEmpty())
        .map(h -> new Bond(NATIVE, bonds.of(NATIVE).orElseThrow(), h, land, false, past, true));
  }

  private void add(
      List<Bond> found,
      ParsedNames told,
      int verb,
      String word,
      List<Integer> firsts,
      List<Integer> others) {
    Side side = bonds.of(word).orElse(null);
    if (side == null) {
      return;
    }
    for (NamedEnd first : names.at(told, firsts)) {
      for (NamedEnd other : names.at(told, others)) {
        found.add(new Bond(word, side, first, other, false, false, !told.isDenied(verb)));
      }
    }
  }
}
