package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues.Cue;

/** Finds what a verb reports among the words that it governs: its clause, its object. */
final class GovernedContents {
  private static final List<String> CLAUSES = List.of("ccomp", "csubj");
  private static final List<String> DESCRIPTIONS = List.of("oprd", "acomp", "attr");
  private static final List<String> FOR_CLAUSES = List.of("advcl", "ccomp");

  private GovernedContents() {}

  static Optional<CueMatch> match(CueVerb verb) {
    return clause(verb)
        .or(() -> infinitive(verb))
        .or(() -> passive(verb))
        .or(() -> object(verb))
        .or(() -> preposition(verb))
        .or(() -> forWhom(verb))
        .or(() -> relative(verb));
  }

  /** He said that it was so; "It is so," he said. */
  private static Optional<CueMatch> clause(CueVerb verb) {
    DependencyTree tree = verb.tree();
    BitSet content = new BitSet(tree.size());
    boolean infinitive = false;
    for (int d : verb.dependents()) {
      String relation = tree.token(d).relation();
      boolean bare = relation.equals("xcomp") && !isInfinitive(tree, d);
      if (CLAUSES.contains(relation) || bare) {
        content.or(tree.subtree(d));
        infinitive |= isInfinitive(tree, d);
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cue> cue = infinitive ? verb.cue("to") : Optional.empty();
    cue = cue.or(() -> verb.cue("clause"));
    String form = cue.isPresent() ? "clause" : "quote";
    return verb.match(cue.or(() -> verb.cue("quote")), content, form);
  }

  /** He promised to come; he is expected to come. */
  private static Optional<CueMatch> infinitive(CueVerb verb) {
    DependencyTree tree = verb.tree();
    int complement = verb.dependent("xcomp");
    if (complement < 0 || !isInfinitive(tree, complement)) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(complement);
    int doer = verb.isPassive() ? verb.subject() : verb.dependent("dobj");
    if (doer >= 0) {
      content.or(tree.subtree(doer));
    }
    return verb.match(verb.cue("to"), content, "to");
  }

  /** The plan was criticised by the minister; he was described as a hero. */
  private static Optional<CueMatch> passive(CueVerb verb) {
    int subject = verb.subject();
    int agent = verb.agent();
    boolean reduced = verb.token().relation().equals("acl");
    if (!verb.isPassive() || subject < 0 && !reduced || agent < 0 && reduced) {
      return Optional.empty();
    }
    BitSet content = subject >= 0 ? verb.tree().subtree(subject) : verb.governing();
    addDescription(verb, content);
    return verb.match(verb.cue("np"), agent, content, "np");
  }

  /** She called the plan a mistake; they described him as a hero. */
  private static void addDescription(CueVerb verb, BitSet content) {
    for (int d : verb.dependents()) {
      Token token = verb.tree().token(d);
      boolean as = token.relation().equals("prep") && token.lemma().equals("as");
      if (as || DESCRIPTIONS.contains(token.relation())) {
        content.or(verb.tree().subtree(d));
      }
    }
  }

  /** She criticised the plan. */
  private static Optional<CueMatch> object(CueVerb verb) {
    int object = verb.dependent("dobj", "oprd");
    if (object < 0 || verb.isPassive()) {
      return Optional.empty();
    }
    BitSet content = verb.tree().subtree(object);
    addDescription(verb, content);
    return verb.match(verb.cue("np"), content, "np");
  }

  /** She called for a truce. */
  private static Optional<CueMatch> preposition(CueVerb verb) {
    for (int d : verb.dependents()) {
      Token token = verb.tree().token(d);
      String form = "prep:" + token.lemma();
      Optional<Cue> cue = token.relation().equals("prep") ? verb.cue(form) : Optional.empty();
      int object = verb.tree().dependent(d, List.of("pobj", "pcomp"));
      if (cue.isPresent() && object >= 0) {
        return withWord(d, verb.match(cue, verb.tree().subtree(object), form));
      }
    }
    return Optional.empty();
  }

  /** She called for the guards to go. */
  private static Optional<CueMatch> forWhom(CueVerb verb) {
    DependencyTree tree = verb.tree();
    for (int d : verb.dependents()) {
      int mark = tree.dependent(d, List.of("mark"));
      boolean clause = FOR_CLAUSES.contains(tree.token(d).relation());
      if (clause && mark == verb.index() + 1 && tree.token(mark).lemma().equals("for")) {
        BitSet content = tree.subtree(d);
        content.clear(mark);
        return withWord(mark, verb.match(verb.cue("prep:for"), content, "prep:for"));
      }
    }
    return Optional.empty();
  }

  private static Optional<CueMatch> withWord(int token, Optional<CueMatch> match) {
    match.ifPresent(m -> m.words().set(token));
    return match;
  }

  /** The plan that she supported. */
  private static Optional<CueMatch> relative(CueVerb verb) {
    int source = verb.subject();
    boolean relative = verb.token().relation().equals("relcl") && source >= 0;
    if (!relative || verb.tree().token(source).tag().startsWith("W")) {
      return Optional.empty();
    }
    Optional<Cue> cue = verb.cue("np").or(() -> verb.cue("clause"));
    return verb.match(cue, source, verb.governing(), "np");
  }

  private static boolean isInfinitive(DependencyTree tree, int index) {
    return tree.dependents(index).stream().anyMatch(d -> tree.token(d).tag().equals("TO"));
  }
}
