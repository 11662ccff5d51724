package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Implicatives;

/** What a sentence's tree says of its verbs: finite or not, voice, subject and auxiliaries. */
final class Verbs {
  static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final List<String> AUXILIARIES = List.of("aux", "auxpass");
  private static final List<String> NOT_PREDICATES =
      List.of(
          "aux",
          "auxpass",
          "nmod",
          "amod",
          "compound",
          "prep",
          "punct",
          "det",
          "mark",
          "cc",
          "case",
          "advmod",
          "agent",
          "prt",
          "discourse",
          "npadvmod");
  private static final List<String> COPULAS =
      List.of("be", "'s", "become", "remain", "seem", "look", "feel", "get", "stay", "sound");
  private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP", "MD");

  private final DependencyTree tree;
  private final Implicatives implicatives;

  Verbs(DependencyTree tree, Implicatives implicatives) {
    this.tree = tree;
    this.implicatives = implicatives;
  }

  /** Whether the token is a verb that predicates something, rather than an auxiliary. */
  boolean isPredicate(int index) {
    Token token = tree.token(index);
    boolean verb = token.tag().startsWith("V") && !NOT_PREDICATES.contains(token.relation());
    return (verb || isModifier(index) || isOutcome(index))
        && Character.isLetter(token.form().charAt(0));
  }

  /** The wounded man, striking workers: a participle before its noun, but not inside a name. */
  private boolean isModifier(int index) {
    Token token = tree.token(index);
    return List.of("VBN", "VBG").contains(token.tag())
        && token.relation().equals("nmod")
        && token.entity().equals("O")
        && isNoun(token.head());
  }

  /** Found dead, pleaded guilty: an adjective that states what came of the verb. */
  private boolean isOutcome(int index) {
    Token token = tree.token(index);
    return token.tag().equals("JJ")
        && List.of("oprd", "acomp").contains(token.relation())
        && isVerb(token.head())
        && !COPULAS.contains(tree.token(token.head()).lemma());
  }

  private boolean isNoun(int index) {
    return index >= 0 && tree.token(index).tag().startsWith("NN");
  }

  boolean isFinite(int index) {
    if (FINITE.contains(tree.token(index).tag())) {
      return true;
    }
    boolean infinitive = false;
    for (int d : tree.dependents(index)) {
      if (AUXILIARIES.contains(tree.token(d).relation())) {
        if (FINITE.contains(tree.token(d).tag())) {
          return true;
        }
        infinitive |= tree.token(d).tag().equals("TO");
      }
    }
    int head = tree.token(index).head();
    boolean shares =
        tree.token(index).relation().equals("conj")
            && head >= 0
            && !infinitive
            && tree.token(head).tag().equals(tree.token(index).tag());
    return shares && isFinite(head);
  }

  boolean isPassive(int index) {
    if (tree.dependent(index, List.of("auxpass", "nsubjpass", "csubjpass")) >= 0) {
      return true;
    }
    Token token = tree.token(index);
    boolean active = tree.dependent(index, List.of("nsubj", "aux")) >= 0;
    if (!token.tag().equals("VBN") || active) {
      return false;
    }
    return token.relation().equals("conj") && isVerb(token.head())
        ? isPassive(token.head())
        : List.of("acl", "advcl", "relcl", "nmod").contains(token.relation());
  }

  /** The head of the subject that a predicate has or shares; -1 for none. */
  int subject(int index) {
    if (isModifier(index)) {
      return tree.token(index).head();
    }
    if (isOutcome(index)) {
      int object = tree.dependent(tree.token(index).head(), List.of("dobj"));
      return object >= 0 ? object : subject(tree.token(index).head());
    }
    int current = index;
    for (int step = 0; step < tree.size(); step++) {
      int own = tree.dependent(current, SUBJECTS);
      if (own >= 0) {
        return antecedent(current, own);
      }
      int head = tree.token(current).head();
      if (head < 0) {
        return -1;
      }
      switch (tree.token(current).relation()) {
        case "acl", "relcl" -> {
          if (!isAside(current)) {
            return isVerb(head) ? -1 : head;
          }
        }
        case "xcomp" -> {
          int object = tree.dependent(head, List.of("dobj"));
          boolean tellsObject =
              object >= 0
                  && implicatives
                      .of(tree.token(head).lemma(), "to")
                      .filter(Implicatives.Implicative::objectActs)
                      .isPresent();
          if (tellsObject) {
            return object;
          }
        }
        case "conj", "advcl", "pcomp", "ccomp", "acomp" -> {
          // the governing verb's subject, below
        }
        default -> {
          if (isFinite(current)) {
            return -1;
          }
        }
      }
      current = governingVerb(current);
      if (current < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun that a relative pronoun stands for, or the subject itself. */
  private int antecedent(int verb, int subject) {
    boolean relative =
        tree.token(verb).relation().equals("relcl")
            && List.of("WDT", "WP").contains(tree.token(subject).tag());
    return relative && tree.token(verb).head() >= 0 ? tree.token(verb).head() : subject;
  }

  /** A participle after a comma says more of the sentence's subject than of the noun before it. */
  private boolean isAside(int index) {
    return tree.token(index).relation().equals("acl")
        && tree.token(index).tag().equals("VBG")
        && index > 0
        && tree.token(index - 1).form().equals(",");
  }

  private int governingVerb(int index) {
    int head = tree.token(index).head();
    while (head >= 0 && !isVerb(head)) {
      head = tree.token(head).head();
    }
    return head;
  }

  boolean isVerb(int index) {
    return index >= 0 && tree.token(index).tag().startsWith("V");
  }
}
