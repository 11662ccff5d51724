package org.crosscheck.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.CountStates;

/** Finds what an amount counts, and in which state, from the sentence's dependencies. */
final class CountedReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> RESTRICTIONS =
      List.of("nmod", "amod", "compound", "poss", "npadvmod");
  private static final List<String> PLACES = List.of("in", "from", "at", "near", "across", "of");

  private final CountStates states;
  private final StateReader stateReader;

  CountedReader(CountStates states) {
    this.states = states;
    stateReader = new StateReader(states);
  }

  /**
   * The thing that an amount counts.
   *
   * @param found the noun right of the number, -1 for none
   */
  CountedThing read(DependencyTree tree, Words words, BoundedAmount bounded, int found) {
    Amount amount = bounded.amount();
    int before = words.get(bounded.from() - 1).token();
    int last = words.get(amount.to() - 1).token();
    int noun = isBeyondComma(tree, last, found) ? -1 : found;
    int first = words.get(amount.from()).token();
    String doing = isSeveral(bounded) ? doing(tree, last, noun) : "";
    if (!doing.isEmpty()) {
      return new CountedThing("person", doing, scope(tree, noun, first, last), false);
    }
    int head = top(tree, first, last);
    int thing = noun >= 0 && amount.unit() == null ? noun : genitive(tree, first, last);
    int at = thing >= 0 && noun >= 0 ? thing : head;
    State state = amount.unit() == null ? stateReader.read(tree, at, before, last) : State.NONE;
    String measured = amount.unit() == null || thing >= 0 ? "" : measured(tree, head);
    String counted = thing < 0 ? measured : noun(tree, thing);
    String victim = thing < 0 ? "" : states.state(tree.token(thing).lemma(), "victim");
    if (!victim.isEmpty()) {
      return new CountedThing("person", victim, scope(tree, thing, first, last), state.part());
    }
    boolean persons = counted.isEmpty() && states.has(state.name(), "personal");
    return new CountedThing(
        persons ? "person" : counted,
        state.name(),
        scope(tree, thing >= 0 ? thing : head, first, last),
        state.part());
  }

  /** {@code 17 dead, five of them children}: the noun behind the comma is not what 17 counts. */
  private boolean isBeyondComma(DependencyTree tree, int last, int noun) {
    return noun > last + 1
        && states.has(tree.token(last + 1).form(), "adjective")
        && IntStream.range(last + 2, noun).anyMatch(t -> ",".equals(tree.token(t).form()));
  }

  private static boolean isSeveral(BoundedAmount bounded) {
    return bounded.low() != null && bounded.low() > 1;
  }

  /**
   * What several do in a headline that names nobody: {@code 11 drown}, {@code 20 fall ill}. What
   * they are would stand in the plural, so that the word is a verb whatever the tagger made of it.
   */
  private String doing(DependencyTree tree, int last, int noun) {
    if (noun != last + 1 || !tree.token(noun).form().equals(tree.token(noun).lemma())) {
      return "";
    }
    Token next = noun + 1 < tree.size() ? tree.token(noun + 1) : null;
    if (next != null && next.tag().startsWith("N")) {
      return "";
    }
    String verb = tree.token(noun).lemma();
    String state = states.state(verb, "bearer");
    return state.isEmpty() && next != null
        ? states.state(verb + " " + next.form(), "bearer")
        : state;
  }

  private String noun(DependencyTree tree, int thing) {
    String lemma = tree.token(thing).lemma();
    return states.has(lemma, "person") ? "person" : lemma;
  }

  /** The token of the amount that hangs on a word outside it. */
  private static int top(DependencyTree tree, int first, int last) {
    for (int t = last; t >= first; t--) {
      int head = tree.token(t).head();
      if (head < first || head > last) {
        return t;
      }
    }
    return last;
  }

  /** The noun behind {@code of}: dozens of people, 60 % of voters; -1 for none. */
  private static int genitive(DependencyTree tree, int first, int last) {
    for (int t = first; t <= last; t++) {
      for (int d : tree.dependents(t)) {
        boolean of = d > last && "of".equals(tree.token(d).lemma());
        int noun = of ? tree.dependent(d, List.of("pobj")) : -1;
        if (noun >= 0 && tree.token(noun).tag().startsWith("N")) {
          return noun;
        }
      }
    }
    return -1;
  }

  /** What a sum or a rate is of: the noun before {@code of}, else the verb's subject. */
  private String measured(DependencyTree tree, int head) {
    int at = tree.token(head).head();
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      Token token = tree.token(at);
      if (isWord(token) && !"compound".equals(tree.token(head).relation())) {
        return noun(tree, at);
      }
      if (token.tag().startsWith("V")) {
        int subject = tree.dependent(at, List.of("nsubj", "nsubjpass"));
        boolean named = subject >= 0 && subject != head && isWord(tree.token(subject));
        return named ? noun(tree, subject) : "";
      }
      at = token.head();
    }
    return "";
  }

  private static boolean isWord(Token token) {
    return token.tag().startsWith("N") && Character.isLetter(token.lemma().charAt(0));
  }

  /** Modifiers of the counted noun, and where it is: {@code Syrian}, {@code in Turkey}. */
  private String scope(DependencyTree tree, int noun, int first, int last) {
    List<String> scope = new ArrayList<>();
    for (int d : tree.dependents(noun)) {
      Token token = tree.token(d);
      boolean number = "CD".equals(token.tag()) || d >= first && d <= last;
      boolean word = token.tag().startsWith("N") || token.tag().startsWith("J");
      boolean state = states.has(token.lemma(), "adjective");
      if (RESTRICTIONS.contains(token.relation()) && !number && word && !state) {
        scope.add(token.lemma());
      }
      int place = PLACES.contains(token.lemma()) ? tree.dependent(d, List.of("pobj")) : -1;
      if (place >= 0 && isPlace(tree.token(place).entity())) {
        scope.add(token.lemma() + " " + tree.token(place).form());
      }
    }
    return String.join(" ", scope);
  }

  private static boolean isPlace(String entity) {
    return entity.endsWith("GPE") || entity.endsWith("LOC") || entity.endsWith("FAC");
  }

  /**
   * What happened to the counted.
   *
   * @param name empty for none
   * @param part whether the count is a part of another one
   */
  record State(String name, boolean part) {
    static final State NONE = new State("", false);
  }
}
