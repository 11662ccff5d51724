package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.CountedReader.State;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.CountStates;

/** Reads what happened to a counted noun: from words at its side, then up the dependencies. */
final class StateReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int HIGHEST = 7;
  private static final List<String> PARTS = List.of("including", "include", "whom");
  private static final List<String> COMPLEMENTS =
      List.of("oprd", "acomp", "attr", "xcomp", "ccomp", "dep", "conj");

  private final CountStates states;
  private final StateAhead surface;

  StateReader(CountStates states) {
    this.states = states;
    surface = new StateAhead(states);
  }

  /**
   * The state of the noun or number at a token.
   *
   * @param before the last token before the number and its bounds, -1 for none
   * @param last the last token of the number
   */
  State read(DependencyTree tree, int token, int before, int last) {
    boolean ofThem = isOfThem(tree, last);
    int noun = Math.max(token, last);
    for (String near : List.of(beside(tree, noun), below(tree, token), verbBefore(tree, before))) {
      if (!near.isEmpty()) {
        return new State(near, ofThem || part(tree, token));
      }
    }
    State above = above(tree, token, ofThem);
    return above.name().isEmpty() ? new State(surface.ahead(tree, noun), above.part()) : above;
  }

  /** {@code kills 19}: a verb at the number's side acts on it, whatever the parser made of it. */
  private String verbBefore(DependencyTree tree, int before) {
    Token token = before < 0 ? null : tree.token(before);
    boolean acts = token != null && token.tag().startsWith("V") && !"VBN".equals(token.tag());
    return acts ? states.state(token.lemma(), "verb") : "";
  }

  /** {@code 12 dead}, {@code 40 others injured}. */
  private String beside(DependencyTree tree, int noun) {
    if (noun + 1 >= tree.size()) {
      return "";
    }
    Token next = tree.token(noun + 1);
    boolean acts = tree.dependent(noun + 1, List.of("dobj")) >= 0 && !isCounted(tree, noun + 2);
    return acts ? "" : states.state(next.form().toLowerCase(Locale.ROOT), "adjective");
  }

  /** {@code 12 killed 40 injured}: what follows is the next count of a headline's list. */
  private boolean isCounted(DependencyTree tree, int token) {
    return token + 1 < tree.size()
        && "CD".equals(tree.token(token).tag())
        && states.has(tree.token(token + 1).form().toLowerCase(Locale.ROOT), "adjective");
  }

  /** {@code the 12 dead people}, {@code 20 people killed in}, {@code 20 who died}. */
  private String below(DependencyTree tree, int token) {
    for (int d : tree.dependents(token)) {
      Token under = tree.token(d);
      String found =
          switch (under.relation()) {
            case "nmod", "amod" -> states.state(under.lemma(), "adjective");
            case "acl", "relcl" -> clause(tree, d);
            default -> "";
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String clause(DependencyTree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    boolean suffers =
        "VBN".equals(tree.token(verb).tag()) && tree.dependent(verb, List.of("dobj")) < 0;
    String state = suffers ? states.state(lemma, "verb") : "";
    return state.isEmpty() ? states.state(lemma, "bearer") : state;
  }

  private State above(DependencyTree tree, int token, boolean ofThem) {
    int at = token;
    boolean part = ofThem;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Token here = tree.token(at);
      int head = here.head();
      if (head < 0) {
        break;
      }
      Token over = tree.token(head);
      String found = found(tree, at, head);
      if (!found.isEmpty()) {
        return new State(found, part);
      }
      part |= PARTS.contains(over.lemma());
      if (!climbs(here, over)) {
        break;
      }
      at = head;
    }
    return new State("", part);
  }

  /** Whether what happens to the head happens to the word below it. */
  private boolean climbs(Token here, Token over) {
    boolean listed = List.of("conj", "appos", "nmod", "compound", "dep").contains(here.relation());
    boolean included = PARTS.contains(over.lemma()) || PARTS.contains(here.lemma());
    boolean noun = over.tag().startsWith("N") || over.tag().equals("CD");
    return included || "pobj".equals(here.relation()) || noun && (listed || isOf(here));
  }

  private static boolean isOf(Token token) {
    return "of".equals(token.lemma());
  }

  private String found(DependencyTree tree, int at, int head) {
    Token over = tree.token(head);
    return switch (tree.token(at).relation()) {
      case "nsubjpass" -> passive(tree, over, head);
      case "nsubj" -> subject(tree, over, head);
      case "dobj" -> object(tree, over, head);
      case "prep", "agent", "dative" -> prepositional(tree, at, head);
      case "attr", "npadvmod" -> over.tag().startsWith("V") ? tallied(tree, head) : "";
      default -> "";
    };
  }

  private String passive(DependencyTree tree, Token verb, int head) {
    String state = states.state(verb.lemma(), "verb");
    if (state.isEmpty()) {
      state = complement(tree, head);
    }
    return state.isEmpty() && !states.has(verb.lemma(), "light") ? verb.lemma() : state;
  }

  private String subject(DependencyTree tree, Token verb, int head) {
    String state = states.state(verb.lemma(), "bearer");
    int object = tree.dependent(head, List.of("dobj"));
    int second = object >= 0 ? object : tree.dependent(head, List.of("acomp", "oprd"));
    if (state.isEmpty() && second >= 0) {
      state = states.state(verb.lemma() + " " + tree.token(second).lemma(), "bearer");
    }
    if (state.isEmpty() && states.has(verb.lemma(), "light")) {
      state = complement(tree, head);
    }
    if (state.isEmpty() && "be".equals(verb.lemma())) {
      state = amongTheDead(tree, head);
    }
    return state.isEmpty() && object < 0 ? states.state(verb.form(), "adjective") : state;
  }

  /** {@code Six children were among the dead}. */
  private String amongTheDead(DependencyTree tree, int verb) {
    for (int d : tree.dependents(verb)) {
      int group = "among".equals(tree.token(d).lemma()) ? tree.dependent(d, List.of("pobj")) : -1;
      String state = group < 0 ? "" : states.state(tree.token(group).lemma(), "tally");
      if (group >= 0 && state.isEmpty()) {
        state = below(tree, group);
      }
      if (!state.isEmpty()) {
        return state;
      }
    }
    return "";
  }

  private String object(DependencyTree tree, Token verb, int head) {
    String state = states.state(verb.lemma(), "verb");
    if (!state.isEmpty()) {
      return state;
    }
    String complement = complement(tree, head);
    if (!complement.isEmpty()) {
      return complement;
    }
    String tally = tallied(tree, head);
    boolean names = verb.tag().startsWith("V") && !states.has(verb.lemma(), "light");
    return tally.isEmpty() && names ? verb.lemma() : tally;
  }

  private String complement(DependencyTree tree, int verb) {
    for (int d : tree.dependents(verb)) {
      if (COMPLEMENTS.contains(tree.token(d).relation())) {
        String state = states.state(tree.token(d).form(), "adjective");
        if (!state.isEmpty()) {
          return state;
        }
      }
    }
    return "";
  }

  /** {@code a toll of 40}, {@code the death toll rose to 40}, {@code the bodies of 15}. */
  private String prepositional(DependencyTree tree, int preposition, int head) {
    Token over = tree.token(head);
    if (over.tag().startsWith("V")) {
      boolean reduced = "acl".equals(over.relation()) && over.head() >= 0;
      return reduced ? tally(tree, over.head()) : tallied(tree, head);
    }
    String victim = isOf(tree.token(preposition)) ? states.state(over.lemma(), "victim") : "";
    return victim.isEmpty() ? tally(tree, head) : victim;
  }

  /** The state of the tally that is the verb's subject or object. */
  private String tallied(DependencyTree tree, int verb) {
    for (int d : tree.dependents(verb)) {
      if (List.of("nsubj", "nsubjpass", "dobj").contains(tree.token(d).relation())) {
        String state = tally(tree, d);
        if (!state.isEmpty()) {
          return state;
        }
      }
    }
    return "";
  }

  /** {@code death toll}, {@code number of the dead}, {@code total of deaths}. */
  private String tally(DependencyTree tree, int noun) {
    String own = tallyWord(tree.token(noun));
    for (int d : tree.dependents(noun)) {
      boolean before = List.of("compound", "nmod").contains(tree.token(d).relation());
      int of = isOf(tree.token(d)) ? tree.dependent(d, List.of("pobj")) : -1;
      int word = before ? d : of;
      String state = word < 0 ? "" : tallyWord(tree.token(word));
      if (!state.isEmpty()) {
        return state;
      }
    }
    return own;
  }

  /** {@code the number of wounded}: the tagger may take it for a verb. */
  private String tallyWord(Token token) {
    String state = states.state(token.lemma(), "tally");
    return state.isEmpty() ? states.state(token.form(), "tally") : state;
  }

  private static boolean part(DependencyTree tree, int token) {
    int head = tree.token(token).head();
    return head >= 0 && PARTS.contains(tree.token(head).lemma());
  }

  /** {@code three of them}, {@code two of whom}. */
  private static boolean isOfThem(DependencyTree tree, int last) {
    return last + 2 < tree.size()
        && isOf(tree.token(last + 1))
        && List.of("them", "whom", "they", "who").contains(tree.token(last + 2).lemma());
  }
}
