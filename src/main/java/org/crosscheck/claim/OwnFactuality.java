package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Hedges;

/** Reads what the words right at a verb or event noun say of its certainty, polarity and mood. */
final class OwnFactuality {
  private static final List<String> NEGATIVES =
      List.of("no", "nobody", "nothing", "none", "neither", "no-one", "noone");
  private static final List<String> NOT_ONLY = List.of("only", "just", "merely", "simply");
  private static final List<String> HARDLY =
      List.of("hardly", "barely", "scarcely", "never", "nowhere");
  private static final List<String> NOR = List.of("nor", "neither");
  private static final List<String> CONDITIONS = List.of("if", "unless", "provided", "lest");
  private static final List<String> ARGUMENTS = List.of("nsubj", "nsubjpass", "dobj", "attr");

  private final Hedges hedges;

  OwnFactuality(Hedges hedges) {
    this.hedges = hedges;
  }

  Factuality read(DependencyTree tree, int index) {
    Factuality found = Factuality.PLAIN;
    boolean denied = false;
    for (int d : tree.dependents(index)) {
      denied ^= denies(tree, index, d);
      found = hedged(found, tree, index, d);
    }
    denied |= isTurnedRound(tree, index);
    if (denied) {
      found = isInability(tree, index) ? Factuality.PLAIN.negated() : found.negated();
    }
    return inMoodOfSentence(tree, index, found);
  }

  static boolean hasAuxiliary(DependencyTree tree, int index) {
    return tree.dependent(index, List.of("aux", "auxpass", "nsubj", "nsubjpass")) >= 0;
  }

  private static boolean denies(DependencyTree tree, int index, int dependent) {
    Token token = tree.token(dependent);
    String lemma = token.lemma();
    if (token.relation().equals("neg") || HARDLY.contains(lemma)) {
      boolean notOnly =
          dependent + 1 < tree.size() && NOT_ONLY.contains(tree.token(dependent + 1).lemma());
      return !notOnly;
    }
    if (token.relation().equals("det") && lemma.equals("no")) {
      return true;
    }
    if (token.relation().equals("preconj") && lemma.equals("neither")) {
      return true;
    }
    return ARGUMENTS.contains(token.relation()) && isNothing(tree, dependent);
  }

  /** Nor did they come: the verb that helps stands before who does it. */
  private static boolean isTurnedRound(DependencyTree tree, int index) {
    int helper = tree.dependent(index, List.of("aux", "auxpass"));
    int subject = tree.dependent(index, List.of("nsubj", "nsubjpass"));
    return helper > 0 && helper < subject && NOR.contains(tree.token(helper - 1).lemma());
  }

  /** Nobody, no troops, none of the men. */
  private static boolean isNothing(DependencyTree tree, int argument) {
    if (NEGATIVES.contains(tree.token(argument).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int d : tree.dependents(argument)) {
      Token token = tree.token(d);
      boolean first = List.of("det", "neg", "preconj").contains(token.relation());
      if (first && NEGATIVES.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Factuality hedged(Factuality found, DependencyTree tree, int index, int dependent) {
    Token token = tree.token(dependent);
    String form = token.form().toLowerCase(Locale.ROOT);
    return switch (token.relation()) {
      case "aux" -> hedges.of("modal", form).map(found::hedged).orElse(found);
      case "advmod" -> hedges.of("adverb", token.lemma()).map(found::hedged).orElse(found);
      case "nmod", "amod" -> hedges.of("adjective", form).map(found::hedged).orElse(found);
      default -> found;
    };
  }

  /** Could not: it was tried and did not happen. */
  private static boolean isInability(DependencyTree tree, int index) {
    for (int d : tree.dependents(index)) {
      String form = tree.token(d).form().toLowerCase(Locale.ROOT);
      if (tree.token(d).relation().equals("aux") && List.of("could", "can", "ca").contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static Factuality inMoodOfSentence(DependencyTree tree, int index, Factuality found) {
    int mark = tree.dependent(index, List.of("mark"));
    if (mark >= 0 && CONDITIONS.contains(tree.token(mark).lemma())) {
      return found.atMost(Certainty.UNKNOWN).inMood(Mood.CONDITIONAL);
    }
    if (isAsked(tree, index)) {
      return new Factuality(Certainty.UNKNOWN, found.polarity(), Mood.QUESTION);
    }
    if (isCommand(tree, index)) {
      return found.atMost(Certainty.UNKNOWN).inMood(Mood.COMMAND);
    }
    if (isHeadlineFuture(tree, index)) {
      return found.atMost(Certainty.PROBABLE).inMood(Mood.FUTURE);
    }
    return found;
  }

  private static boolean isAsked(DependencyTree tree, int index) {
    Token token = tree.token(index);
    boolean main = List.of("root", "ccomp", "conj", "parataxis").contains(token.relation());
    if (!main || !token.tag().startsWith("V")) {
      return false;
    }
    int last = tree.subtree(index).length() - 1;
    for (int i = last; i <= Math.min(last + 2, tree.size() - 1); i++) {
      if (tree.token(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** A bare verb without a subject at the head of a sentence: {@code Leave the town}. */
  private static boolean isCommand(DependencyTree tree, int index) {
    Token token = tree.token(index);
    return token.tag().equals("VB")
        && (List.of("root", "ccomp").contains(token.relation())
            || token.relation().equals("xcomp") && index < token.head())
        && tree.dependent(index, List.of("nsubj", "nsubjpass", "aux", "auxpass", "expl")) < 0;
  }

  /** The infinitive of headlines: {@code Minister to visit Paris}. */
  private static boolean isHeadlineFuture(DependencyTree tree, int index) {
    Token token = tree.token(index);
    int to = tree.dependent(index, List.of("aux"));
    return token.relation().equals("root")
        && token.tag().equals("VB")
        && to >= 0
        && tree.token(to).tag().equals("TO");
  }
}
