package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Attribution;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Pronouns;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Gender;

/**
 * Finds whom the personal pronouns of an article stand for: {@code he} and {@code she} for the
 * person who agrees in gender and was named last, subjects before others; {@code I} for whoever is
 * quoted. Where two persons fit alike, nobody is taken.
 */
final class AnaphorReader implements Serializable {
  private static final long serialVersionUID = 1;

  /** So many sentences back a pronoun still finds its name. */
  private static final int SENTENCES_BACK = 3;

  /** A pronoun seldom looks past the paragraph before its own. */
  private static final int PARAGRAPHS_BACK = 1;

  private static final List<String> SPEAKING = List.of("i", "me", "my", "mine");

  private final NameSurnames surnames;

  AnaphorReader(NameSurnames surnames) {
    this.surnames = surnames;
  }

  /** A place in a sentence where a person is named or stands as a pronoun. */
  private record Salient(int mention, Gender gender, int token, boolean subject, int quote) {}

  /** A sentence and who stands in it, in the order of its words. */
  private record Heard(Sentence sentence, List<Salient> persons) {}

  /** The pronouns whose names are found, in text order. */
  List<Anaphor> read(ParsedArticle parsed, List<Attribution> attributions, List<Mention> mentions) {
    SpanIndex named = named(mentions);
    SpanIndex quoted = quoted(attributions);
    List<Anaphor> found = new ArrayList<>();
    Deque<Heard> heard = new ArrayDeque<>();
    for (Sentence sentence : parsed.sentences()) {
      heard.addFirst(new Heard(sentence, new ArrayList<>()));
      if (heard.size() > SENTENCES_BACK + 1) {
        heard.removeLast();
      }
      found.addAll(read(heard, named, quoted, mentions));
    }
    found.addAll(speaking(parsed, attributions, named, quoted, found));
    found.sort(Comparator.comparing(Anaphor::part).thenComparing(Anaphor::span));
    return found;
  }

  /** The pronouns of the sentence heard last. */
  private List<Anaphor> read(
      Deque<Heard> heard, SpanIndex named, SpanIndex quoted, List<Mention> mentions) {
    List<Anaphor> found = new ArrayList<>();
    Sentence sentence = heard.getFirst().sentence();
    List<Salient> persons = heard.getFirst().persons();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      int quote = quoted.around(sentence.part(), token.span());
      int name = named.around(sentence.part(), token.span());
      if (name >= 0 && isHead(sentence, token, mentions.get(name))) {
        persons.add(
            new Salient(name, surnames.gender(mentions.get(name)), i, isSubject(token), quote));
      } else if (name < 0 && Pronouns.gender(word(token)).isKnown()) {
        Optional<Salient> person = antecedent(heard, i, quote, mentions);
        if (person.isPresent()) {
          int who = person.get().mention();
          found.add(new Anaphor(sentence.part(), token.span(), token.form(), who));
          persons.add(new Salient(who, gender(token), i, isSubject(token), quote));
        }
      }
    }
    return found;
  }

  private static SpanIndex named(List<Mention> mentions) {
    SpanIndex named = new SpanIndex();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).kind() == EntityKind.PERSON) {
        named.add(mentions.get(i).part(), mentions.get(i).span(), i);
      }
    }
    return named;
  }

  private static SpanIndex quoted(List<Attribution> attributions) {
    SpanIndex quoted = new SpanIndex();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      if (a.kind().equals("direct")) {
        for (Span content : a.content()) {
          quoted.add(a.part(), content, i);
        }
      }
    }
    return quoted;
  }

  private static String word(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static Gender gender(Token pronoun) {
    return Pronouns.gender(word(pronoun));
  }

  private static boolean isSubject(Token token) {
    return token.relation().startsWith("nsubj");
  }

  private static boolean isHead(Sentence sentence, Token token, Mention mention) {
    return token.head() < 0 || !mention.span().contains(sentence.tokens().get(token.head()).span());
  }

  private static Optional<Salient> antecedent(
      Deque<Heard> heard, int pronoun, int quote, List<Mention> mentions) {
    Sentence here = heard.getFirst().sentence();
    Token token = here.tokens().get(pronoun);
    for (Heard there : heard) {
      if (!isNear(there.sentence(), here)) {
        break;
      }
      List<Salient> fitting = new ArrayList<>();
      for (Salient s : there.persons()) {
        boolean other = there.sentence() == here && isBesideVerb(here, s, token);
        if (s.quote() == quote && !other && !s.gender().excludes(gender(token))) {
          fitting.add(s);
        }
      }
      if (!fitting.isEmpty()) {
        return choice(fitting, isSubject(token), mentions);
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Sentence there, Sentence here) {
    return there.part() == here.part() && here.paragraph() - there.paragraph() <= PARAGRAPHS_BACK;
  }

  /** Who does something to him is not he: subject and object of one verb are two. */
  private static boolean isBesideVerb(Sentence sentence, Salient person, Token pronoun) {
    boolean owns = pronoun.tag().equals("PRP$") || pronoun.relation().equals("poss");
    Token token = sentence.tokens().get(person.token());
    return !owns && person.subject() && token.head() == pronoun.head();
  }

  /** The one person who fits; of several the first subject, if the pronoun is a subject too. */
  private static Optional<Salient> choice(
      List<Salient> fitting, boolean subject, List<Mention> mentions) {
    if (areOne(fitting, mentions)) {
      return Optional.of(fitting.get(fitting.size() - 1));
    }
    List<Salient> subjects = fitting.stream().filter(Salient::subject).toList();
    return subject && areOne(subjects, mentions) ? subjects.stream().findFirst() : Optional.empty();
  }

  private static boolean areOne(List<Salient> persons, List<Mention> mentions) {
    return persons.stream().map(s -> mentions.get(s.mention()).resolved()).distinct().count() == 1;
  }

  /** Who is quoted and says I. */
  private static List<Anaphor> speaking(
      ParsedArticle parsed,
      List<Attribution> attributions,
      SpanIndex named,
      SpanIndex quoted,
      List<Anaphor> known) {
    SpanIndex pronouns = new SpanIndex();
    known.forEach(a -> pronouns.add(a.part(), a.span(), a.mention()));
    List<Anaphor> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Part part = sentence.part();
      for (Token token : sentence.tokens()) {
        int quote =
            SPEAKING.contains(word(token)) ? quoted.around(part, token.span()) : SpanIndex.NONE;
        for (Span source : quote < 0 ? List.<Span>of() : attributions.get(quote).source()) {
          int name = named.firstIn(part, source);
          int speaker = name >= 0 ? name : pronouns.firstIn(part, source);
          if (speaker >= 0) {
            found.add(new Anaphor(part, token.span(), token.form(), speaker));
            break;
          }
        }
      }
    }
    return found;
  }
}
