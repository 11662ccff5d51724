package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/**
 * The word that governs a clause or event noun.
 *
 * @param governor the word itself: a verb, adjective or noun
 * @param verb the verb whose negation and modals count: the governor, or the copula of an adjective
 * @param form how it governs: {@code to}, {@code ing}, {@code clause}, {@code np}, {@code subject},
 *     {@code prep:of}, {@code purpose}, or {@code conj} for a coordinated verb
 * @param doubtful whether {@code whether} or {@code if} stands between them
 */
record Scope(int governor, int verb, String form, boolean doubtful) {
  private static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");

  /** The scope right above a token; null where nothing above bears on it. */
  static Scope above(DependencyTree tree, int index) {
    Token token = tree.token(index);
    int head = token.head();
    if (head < 0) {
      return null;
    }
    String form = form(tree, index, token);
    if (form.isEmpty()) {
      return null;
    }
    if (form.startsWith("prep:")) {
      int above = tree.token(head).head();
      boolean object = above >= 0 && tree.token(above).relation().equals("dobj");
      // Accused him of lying: the preposition hangs on the object, but the verb governs.
      above = object && token.relation().equals("pcomp") ? tree.token(above).head() : above;
      return above < 0 ? null : new Scope(above, verb(tree, above), form, false);
    }
    return new Scope(head, verb(tree, head), form, isDoubtful(tree, index));
  }

  private static String form(DependencyTree tree, int index, Token token) {
    return switch (token.relation()) {
      case "xcomp" -> hasTo(tree, index) ? "to" : "ing";
      case "ccomp" -> hasTo(tree, index) ? "to" : "clause";
      case "acl" -> hasTo(tree, index) ? "to" : isContent(tree, index) ? "clause" : "";
      case "advcl" -> hasTo(tree, index) ? "purpose" : "";
      case "pcomp", "pobj" -> "prep:" + tree.token(token.head()).lemma();
      case "dobj" -> "np";
      case "nsubj" -> "subject";
      case "nsubjpass" -> "np";
      case "conj" -> token.tag().startsWith("V") ? "conj" : "";
      default -> "";
    };
  }

  private static boolean hasTo(DependencyTree tree, int index) {
    return tree.dependents(index).stream().anyMatch(d -> tree.token(d).tag().equals("TO"));
  }

  /** Claims that the army did it, claims the army did it: not raids made by it. */
  private static boolean isContent(DependencyTree tree, int index) {
    int mark = tree.dependent(index, List.of("mark"));
    return mark >= 0
        ? tree.token(mark).lemma().equals("that")
        : tree.dependent(index, SUBJECTS) >= 0;
  }

  private static boolean isDoubtful(DependencyTree tree, int index) {
    int mark = tree.dependent(index, List.of("mark"));
    return mark >= 0 && List.of("whether", "if").contains(tree.token(mark).lemma());
  }

  private static int verb(DependencyTree tree, int governor) {
    Token token = tree.token(governor);
    boolean ofVerb = token.head() >= 0 && tree.token(token.head()).tag().startsWith("V");
    return !token.tag().startsWith("V") && ofVerb && token.relation().equals("acomp")
        ? token.head()
        : governor;
  }
}
