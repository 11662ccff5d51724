package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.Prepositions;

/** Reads a clause's arguments by role, alike for active, passive and noun predicates. */
final class ArgumentReader {
  private static final List<String> LEFT_OUT = List.of("relcl", "acl", "advcl", "ccomp", "conj");
  private static final List<String> TOWARDS_ACTORS =
      List.of("on", "against", "between", "with", "by");
  private static final int MOST_CONJUNCTS = 8;
  private final Prepositions prepositions;
  private final EventNouns nouns;

  ArgumentReader(Prepositions prepositions, EventNouns nouns) {
    this.prepositions = prepositions;
    this.nouns = nouns;
  }

  /** The arguments in text order. */
  List<Argument> read(DependencyTree tree, String text, Clause clause) {
    List<Argument> found = new ArrayList<>();
    if (!clause.noun() && clause.subject() >= 0) {
      Role role = clause.passive() ? Role.PATIENT : Role.AGENT;
      addAll(tree, text, role, clause.subject(), "", found);
    }
    for (int d : tree.dependents(clause.index())) {
      if (clause.noun()) {
        ofNoun(tree, text, clause, d, found);
      } else {
        ofVerb(tree, text, d, found);
      }
    }
    found.sort(Comparator.comparing(Argument::headSpan).thenComparing(Argument::role));
    return found;
  }

  private void ofVerb(DependencyTree tree, String text, int index, List<Argument> found) {
    switch (tree.token(index).relation()) {
      case "dobj" -> addAll(tree, text, Role.PATIENT, index, "", found);
      case "attr", "acomp", "oprd" -> found.add(argument(tree, text, Role.ATTRIBUTE, index, ""));
      case "dative" -> {
        int object = tree.dependent(index, List.of("pobj"));
        found.add(argument(tree, text, Role.RECIPIENT, object < 0 ? index : object, ""));
      }
      case "npadvmod" ->
          found.add(
              argument(tree, text, isTime(tree.token(index)) ? Role.TIME : Role.MANNER, index, ""));
      case "prep", "agent" -> ofPreposition(tree, text, index, found);
      default -> {
        // clauses, auxiliaries and marks are no arguments
      }
    }
  }

  private void ofPreposition(DependencyTree tree, String text, int index, List<Argument> found) {
    int object = tree.dependent(index, List.of("pobj"));
    if (object < 0) {
      return;
    }
    String preposition = tree.token(index).form().toLowerCase(Locale.ROOT);
    Role role = Role.valueOf(prepositions.role(preposition, kind(tree.token(object), preposition)));
    if (tree.token(index).relation().equals("agent")) {
      role = Role.AGENT;
    }
    addAll(tree, text, role, object, preposition, found);
  }

  private boolean isTopic(DependencyTree tree, String preposition, int object) {
    return preposition.equals("on")
        && prepositions
            .role(preposition, kind(tree.token(object), preposition))
            .equals(Role.TOPIC.name());
  }

  private void ofNoun(
      DependencyTree tree, String text, Clause clause, int index, List<Argument> found) {
    Token token = tree.token(index);
    boolean ofIsAgent =
        nouns
            .of(tree.token(clause.index()).lemma())
            .map(EventNouns.EventNoun::ofIsAgent)
            .orElse(false);
    switch (token.relation()) {
      case "poss" -> found.add(argument(tree, text, Role.AGENT, index, ""));
      case "prep" -> {
        int object = tree.dependent(index, List.of("pobj"));
        if (object >= 0 && token.lemma().equals("of")) {
          addAll(tree, text, ofIsAgent ? Role.AGENT : Role.PATIENT, object, "of", found);
        } else if (object >= 0 && !ofIsAgent && isTopic(tree, token.lemma(), object)) {
          // What an attack, a ban or a veto is on is what it befalls; talks are on a topic.
          addAll(tree, text, Role.PATIENT, object, token.lemma(), found);
        } else {
          ofPreposition(tree, text, index, found);
        }
      }
      case "nmod", "amod", "compound" -> {
        if (!token.entity().equals("O")) {
          Role role = isTime(token) ? Role.TIME : Role.AGENT;
          found.add(argument(tree, text, role, index, ""));
        }
      }
      default -> {
        // determiners and the like
      }
    }
  }

  /** A country that something is done to or with stands for its people: an attack on Russia. */
  private static String kind(Token token, String preposition) {
    String kind = kind(token);
    return kind.equals("place") && TOWARDS_ACTORS.contains(preposition) ? "person" : kind;
  }

  private static String kind(Token token) {
    String entity = token.entity().substring(Math.min(2, token.entity().length() - 1));
    return switch (entity) {
      case "PERSON", "NORP", "ORG" -> "person";
      case "GPE", "LOC", "FAC" -> "place";
      case "DATE", "TIME" -> "time";
      default -> "thing";
    };
  }

  private static boolean isTime(Token token) {
    return kind(token).equals("time");
  }

  /** The argument and what is coordinated with it, each as an argument of its own. */
  private static void addAll(
      DependencyTree tree,
      String text,
      Role role,
      int head,
      String preposition,
      List<Argument> found) {
    int next = head;
    for (int i = 0; next >= 0 && i < MOST_CONJUNCTS; i++) {
      found.add(argument(tree, text, role, next, preposition));
      next = conjunct(tree, next);
    }
  }

  private static int conjunct(DependencyTree tree, int index) {
    int next = tree.dependent(index, List.of("conj"));
    return next >= 0 && tree.token(next).tag().startsWith("V") ? -1 : next;
  }

  private static Argument argument(
      DependencyTree tree, String text, Role role, int head, String preposition) {
    Span span = NounPhrase.span(tree, head, LEFT_OUT);
    Token token = tree.token(head);
    return new Argument(role, span, span.cut(text), preposition, token.lemma(), token.span());
  }
}
