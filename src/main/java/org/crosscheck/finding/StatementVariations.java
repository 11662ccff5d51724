package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.name.FormDifference;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/**
 * Finds how two bare statements of one thing vary, or which of them is more exact. What two claims
 * of one event are asked is asked here of the statements' claims, the surest answer holds.
 */
final class StatementVariations {
  private static final List<Relation> RELATIONS = List.of(Relation.VARIES, Relation.MORE_SPECIFIC);

  private static final List<Aspect> NUMBERS =
      List.of(Aspect.QUANTITY, Aspect.ROUNDING, Aspect.DATE);
  private static final double SURE = 0.8;

  private final NameForms forms;

  StatementVariations(Rules rules) {
    forms = new NameForms(rules);
  }

  Optional<StatementRelation> strongest(List<ComparedPair> pairs, String stance) {
    List<Verdict> found = new ArrayList<>();
    for (ComparedPair compared : pairs) {
      compared.verdicts().stream()
          .filter(v -> RELATIONS.contains(v.relation()))
          .forEach(found::add);
      found.addAll(spellings(compared.pair()));
    }
    return found.stream()
        .max(
            Comparator.comparing((Verdict v) -> v.relation() == Relation.VARIES)
                .thenComparingDouble(Verdict::confidence))
        .map(v -> relation(v, stance));
  }

  private List<Verdict> spellings(Pair pair) {
    List<Verdict> found = new ArrayList<>();
    for (NameUse a : pair.a().ownNames()) {
      for (NameUse b : pair.b().ownNames()) {
        FormDifference difference =
            a.nameId().equals(b.nameId()) ? forms.between(a, b) : FormDifference.NONE;
        if (difference != FormDifference.NONE) {
          boolean spelling = difference == FormDifference.SPELLING;
          found.add(
              new Verdict(
                  Relation.VARIES,
                  spelling ? Aspect.SPELLING : Aspect.LABEL,
                  SURE,
                  StorySpellings.RULE,
                  spelling ? "How the name is written" : "What one is called",
                  a.form(),
                  b.form(),
                  List.of(new Step("Is it the same name?", a.canonical(), SURE))));
        }
      }
    }
    return found;
  }

  /**
   * Whether a place where the wordings differ is explained by what they vary in: another number by
   * its rounding, another name by its spelling, in a short statement by anything but what one adds.
   */
  static boolean explain(Aspect aspect, boolean edited, StatementRelation varied) {
    return switch (aspect) {
      case QUANTITY -> NUMBERS.contains(varied.aspect());
      case IDENTITY ->
          varied.aspect() == Aspect.SPELLING || !edited && varied.aspect() != Aspect.DETAIL;
      default -> false;
    };
  }

  private static StatementRelation relation(Verdict v, String stance) {
    return new StatementRelation(v.relation(), v.aspect(), v.confidence(), sentence(v), stance);
  }

  private static String sentence(Verdict v) {
    return switch (v.rule()) {
      case DetailComparison.RULE -> added(v.valueA(), v.valueB());
      case "certainty" ->
          "How sure it is: the first tells it as %s, the second as %s."
              .formatted(v.valueA(), v.valueB());
      case "commitment", "sourcing" ->
          "%s: the first tells it %s, the second %s."
              .formatted(v.subject(), v.valueA(), v.valueB());
      default ->
          "%s: the first says %s, the second %s.".formatted(v.subject(), v.valueA(), v.valueB());
    };
  }

  private static String added(String first, String second) {
    if (first.equals(DetailComparison.NOTHING)) {
      return "The second adds " + Words.quoted(second) + ".";
    }
    return second.equals(DetailComparison.NOTHING)
        ? "The first adds " + Words.quoted(first) + "."
        : "The first adds %s, the second %s.".formatted(Words.quoted(first), Words.quoted(second));
  }
}
