package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Pronouns;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Gender;

/**
 * Names the source of each attribution in one article: full names for surnames, antecedents for
 * pronouns, bearers for roles ({@code the minister}), in the order of the text.
 *
 * <p>Pronouns go to the most salient name before them that agrees in gender and number: the speaker
 * of the sentence before, then subjects, then other names, nearest sentence first.
 */
final class SpeakerResolver {
  private static final int SENTENCES_BACK = 4;
  private static final List<String> DETERMINERS =
      List.of("the", "a", "an", "this", "that", "these", "those", "another", "some", "many", "one");

  private final PersonWords persons;
  private final PartText part;
  private final String text;
  private final Map<String, List<String>> fullNames = new LinkedHashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final List<List<Salient>> sentences = new ArrayList<>();
  private List<NamedPhrase> names = List.of();

  /** A name that a pronoun may stand for; inside quotation marks it is spoken of. */
  private record Salient(
      NamedPhrase name, boolean subject, boolean quoted, int position, Gender gender) {}

  SpeakerResolver(PersonWords persons, PartText part) {
    this.persons = persons;
    this.part = part;
    text = part.text();
  }

  /** Moves on to the next sentence; sources are resolved in the order of the text. */
  void enter(DependencyTree tree) {
    names = NamedPhrases.of(tree, text);
    List<Salient> salient = new ArrayList<>();
    for (NamedPhrase name : names) {
      int head = head(tree, name);
      if (name.isPerson()) {
        learnName(name.words());
        learnRoles(tree, name, head);
      } else if (name.isGroup()) {
        roles.put(tree.token(name.last()).lemma(), name.words());
      }
      boolean subject = tree.token(head).relation().startsWith("nsubj");
      boolean quoted = isQuoted(tree, name.first());
      salient.add(new Salient(name, subject, quoted, name.first(), gender(tree, name)));
    }
    sentences.add(salient);
  }

  private boolean isQuoted(DependencyTree tree, int token) {
    return !part.quotations(tree.token(token).span()).isEmpty();
  }

  private void learnName(String words) {
    if (words.indexOf(' ') > 0) {
      List<String> known =
          fullNames.computeIfAbsent(
              words.substring(words.lastIndexOf(' ') + 1), k -> new ArrayList<>());
      known.remove(words);
      known.add(0, words);
    }
  }

  /** The full name last written of a surname's bearers who agree in gender; else the words. */
  private String full(String words, Gender gender) {
    if (words.indexOf(' ') > 0) {
      return words;
    }
    return fullNames.getOrDefault(words, List.of()).stream()
        .filter(f -> !persons.gender(f.substring(0, f.indexOf(' '))).excludes(gender))
        .findFirst()
        .orElse(words);
  }

  /** Of {@code Foreign Minister Sergey Lavrov} and {@code Lavrov, the minister}, the role. */
  private void learnRoles(DependencyTree tree, NamedPhrase name, int head) {
    for (int d : tree.dependents(head)) {
      Token token = tree.token(d);
      boolean title = token.relation().equals("compound") && d < name.first();
      boolean description = token.relation().equals("appos") && token.tag().startsWith("NN");
      if (title || description) {
        roles.put(token.lemma(), name.words());
      }
    }
    Token token = tree.token(head);
    if (token.relation().equals("appos") && token.head() >= 0) {
      roles.put(tree.token(token.head()).lemma(), name.words());
    }
  }

  /** Who the source is, in words; empty where nobody is named. */
  String resolve(DependencyTree tree, int source) {
    Token token = tree.token(source);
    if (token.tag().startsWith("W") && isRelative(tree, token)) {
      return resolve(tree, tree.token(token.head()).head());
    }
    if (token.tag().startsWith("PRP")) {
      return ofPronoun(tree, source);
    }
    NamedPhrase named = nameIn(tree, source);
    if (named != null) {
      return named.isPerson()
          ? full(named.words(), titleGender(tree, named))
          : phrase(tree, source);
    }
    return ofDescription(tree, source);
  }

  private static boolean isRelative(DependencyTree tree, Token token) {
    return token.head() >= 0
        && tree.token(token.head()).relation().equals("relcl")
        && tree.token(token.head()).head() >= 0;
  }

  /** The name that a noun phrase is or is described by. */
  private NamedPhrase nameIn(DependencyTree tree, int source) {
    NamedPhrase found = null;
    for (NamedPhrase name : names) {
      int head = head(tree, name);
      boolean apposed =
          tree.token(head).relation().equals("appos") && tree.token(head).head() == source;
      boolean itself = head == source || source >= name.first() && source <= name.last();
      if ((itself || apposed && name.isPerson()) && (found == null || name.isPerson())) {
        found = name;
      }
    }
    return found;
  }

  private static int head(DependencyTree tree, NamedPhrase name) {
    for (int i = name.last(); i >= name.first(); i--) {
      int head = tree.token(i).head();
      if (head < name.first() || head > name.last()) {
        return i;
      }
    }
    return name.last();
  }

  private String ofPronoun(DependencyTree tree, int source) {
    String pronoun = tree.token(source).form().toLowerCase(Locale.ROOT);
    Gender gender = Pronouns.gender(pronoun);
    boolean group = pronoun.equals("it") || pronoun.equals("its");
    if (!gender.isKnown() && !group) {
      return "";
    }
    boolean inside = isQuoted(tree, source);
    int last = sentences.size() - 1;
    for (int back = 0; back <= Math.min(SENTENCES_BACK, last); back++) {
      Salient best = null;
      for (Salient s : sentences.get(last - back)) {
        boolean before = (back > 0 || s.position() < source) && (inside || !s.quoted());
        boolean fits =
            group ? s.name().isGroup() : s.name().isPerson() && !s.gender().excludes(gender);
        if (before && fits && (best == null || s.subject() && !best.subject())) {
          best = s;
        }
      }
      if (best != null) {
        return full(best.name().words(), gender);
      }
    }
    return "";
  }

  private Gender gender(DependencyTree tree, NamedPhrase name) {
    Gender byTitle = titleGender(tree, name);
    if (byTitle.isKnown()) {
      return byTitle;
    }
    String full = full(name.words(), Gender.UNKNOWN);
    return persons.gender(full.substring(0, Math.max(full.indexOf(' '), 0)));
  }

  private Gender titleGender(DependencyTree tree, NamedPhrase name) {
    return name.first() > 0 ? persons.gender(tree.token(name.first() - 1).lemma()) : Gender.UNKNOWN;
  }

  /** The minister: who bore the role last; a group by its own words; officials: nobody named. */
  private String ofDescription(DependencyTree tree, int source) {
    Token token = tree.token(source);
    int determiner = tree.dependent(source, List.of("det"));
    boolean definite = determiner >= 0 && tree.token(determiner).lemma().equals("the");
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    if (definite && !plural && roles.containsKey(token.lemma())) {
      String bearer = roles.get(token.lemma());
      return full(bearer, Gender.UNKNOWN);
    }
    return persons.isAnonymous(token.lemma(), definite && !plural) || !token.tag().startsWith("NN")
        ? ""
        : phrase(tree, source);
  }

  private String phrase(DependencyTree tree, int source) {
    String words =
        NounPhrase.span(
                tree, source, List.of("relcl", "acl", "appos", "prep", "punct", "conj", "case"))
            .cut(text)
            .replaceAll("[\\s\\u00A0]+", " ");
    int space = words.indexOf(' ');
    boolean article =
        space > 0 && DETERMINERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? words.substring(space + 1) : words;
  }
}
