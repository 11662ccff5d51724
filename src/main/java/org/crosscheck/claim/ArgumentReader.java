package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.Prepositions;

/** Reads a clause's arguments by role, alike for active, passive and noun predicates. */
final class ArgumentReader {
  private static final List<String> LEFT_OUT = List.of("relcl", "acl", "advcl", "ccomp", "conj");
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
      found.add(argument(tree, text, role, clause.subject(), ""));
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
      case "dobj" -> found.add(argument(tree, text, Role.PATIENT, index, ""));
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
    String preposition = tree.token(index).form().toLowerCase(java.util.Locale.ROOT);
    Role role = Role.valueOf(prepositions.role(preposition, kind(tree.token(object))));
    if (tree.token(index).relation().equals("agent")) {
      role = Role.AGENT;
    }
    found.add(argument(tree, text, role, object, preposition));
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
          found.add(argument(tree, text, ofIsAgent ? Role.AGENT : Role.PATIENT, object, "of"));
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

  private static Argument argument(
      DependencyTree tree, String text, Role role, int head, String preposition) {
    Span span = NounPhrase.span(tree, head, LEFT_OUT);
    Token token = tree.token(head);
    return new Argument(role, span, span.cut(text), preposition, token.lemma(), token.span());
  }
}
