package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Cues.Cue;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.Hedges;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Implicatives.Implicative;
import org.crosscheck.rules.Rules;

/** What a governing word does to the factuality of what it governs. */
final class Scopes {
  private static final List<String> EVENT_FORMS = List.of("np", "subject");
  private static final List<String> WISHES = List.of("wanted", "demanded");
  private final Cues cues;
  private final EventNouns nouns;
  private final Hedges hedges;
  private final Implicatives implicatives;

  Scopes(Rules rules) {
    cues = rules.cues();
    nouns = rules.eventNouns();
    hedges = rules.hedges();
    implicatives = rules.implicatives();
  }

  /** The factuality of a clause under its governor, whose own words are {@code governor}. */
  Factuality under(DependencyTree tree, Scope scope, Factuality clause, Factuality governor) {
    String lemma = lemma(tree, scope.governor());
    Factuality found = clause;
    if (scope.form().equals("prep:without")) {
      return found.negated();
    }
    if (scope.doubtful()) {
      return found.atMost(Certainty.UNKNOWN).inMood(Mood.QUESTION);
    }
    Optional<Implicative> rule = implicatives.of(lemma, scope.form());
    Optional<Cue> cue = cue(tree, scope, lemma);
    Optional<Hedges.Hedge> hedge = hedge(tree, scope, lemma);
    if (hedge.isPresent()) {
      found = governor.isNegative() ? found.negated() : found;
    } else if (rule.isPresent()) {
      found = found.under(governor.isNegative() ? rule.get().negated() : rule.get().affirmed());
    } else if (cue.isPresent()) {
      found = reported(found, cue.get(), scope, governor.isNegative());
    } else if (isOpenByForm(scope)) {
      found = found.atMost(Certainty.UNKNOWN);
    } else if (governor.isNegative() && scope.form().equals("clause")) {
      found = found.atMost(Certainty.UNKNOWN);
    }
    return hedge.isPresent() ? found.hedged(hedge.get()) : moods(tree, scope, cue, found);
  }

  /**
   * Whether the governor is somebody's saying or thinking, so that its own certainty is another's.
   */
  boolean isReported(DependencyTree tree, Scope scope) {
    String lemma = lemma(tree, scope.governor());
    boolean implies = implicatives.of(lemma, scope.form()).isPresent();
    boolean event = EVENT_FORMS.contains(scope.form()) || scope.form().startsWith("prep:");
    return !implies
        && (event || scope.form().equals("purpose") || cue(tree, scope, lemma).isPresent());
  }

  private static Factuality reported(Factuality found, Cue cue, Scope scope, boolean negated) {
    return switch (cue.truth()) {
      case "denied" -> negated ? found.atMost(Certainty.UNKNOWN) : found.negated();
      case "open" -> found.atMost(Certainty.UNKNOWN);
      case "likely" -> (negated ? found.negated() : found).atMost(Certainty.PROBABLE);
      case "known" -> found;
      default ->
          negated && !EVENT_FORMS.contains(scope.form()) ? found.atMost(Certainty.UNKNOWN) : found;
    };
  }

  /** What seems, is likely or is going to be; also of {@code it is possible that}. */
  private Optional<Hedges.Hedge> hedge(DependencyTree tree, Scope scope, String lemma) {
    if (EVENT_FORMS.contains(scope.form())) {
      return Optional.empty();
    }
    if (!tree.token(scope.governor()).tag().startsWith("V")) {
      return hedges.of("predicate", lemma);
    }
    int complement = tree.dependent(scope.governor(), List.of("acomp"));
    if (complement >= 0 && scope.form().equals("clause")) {
      return hedges.of("predicate", tree.token(complement).lemma());
    }
    return scope.form().equals("to") ? hedges.of("verb", lemma) : Optional.empty();
  }

  private static Factuality moods(
      DependencyTree tree, Scope scope, Optional<Cue> cue, Factuality found) {
    if (cue.isEmpty() || EVENT_FORMS.contains(scope.form())) {
      return found;
    }
    if (WISHES.contains(cue.get().kind())) {
      return found.inMood(Mood.WISH);
    }
    if (cue.get().kind().equals("promised")) {
      return found.inMood(Mood.FUTURE);
    }
    return ofOutlet(tree, scope.governor(), cue.get())
        ? found.inMood(Mood.OPINION)
        : laterThanSaid(found);
  }

  /** Would, under a verb of saying, is the future of the past: he said that he would come. */
  private static Factuality laterThanSaid(Factuality found) {
    return found.mood() == Mood.CONDITIONAL && found.certainty() == Certainty.PROBABLE
        ? new Factuality(found.certainty(), found.polarity(), Mood.FUTURE)
        : found;
  }

  /** I think that… */
  private static boolean ofOutlet(DependencyTree tree, int verb, Cue cue) {
    int subject = tree.dependent(verb, List.of("nsubj"));
    return subject >= 0
        && cue.kind().equals("believed")
        && List.of("i", "we").contains(tree.token(subject).form().toLowerCase(Locale.ROOT));
  }

  private static boolean isOpenByForm(Scope scope) {
    return scope.form().equals("purpose") || scope.form().equals("to");
  }

  private Optional<Cue> cue(DependencyTree tree, Scope scope, String lemma) {
    String tag = tree.token(scope.governor()).tag();
    String pos = tag.startsWith("V") ? "verb" : tag.startsWith("J") ? "adjective" : "noun";
    return cues.of(pos, lemma, scope.form());
  }

  /** The governor's lemma with its particle; a noun counts as its verb (failure, fail). */
  private String lemma(DependencyTree tree, int index) {
    Token token = tree.token(index);
    int particle = tree.dependent(index, List.of("prt"));
    if (particle >= 0) {
      return token.lemma() + "_" + tree.token(particle).lemma();
    }
    return token.tag().startsWith("NN")
        ? nouns.of(token.lemma()).map(EventNouns.EventNoun::verb).orElse(token.lemma())
        : token.lemma();
  }
}
