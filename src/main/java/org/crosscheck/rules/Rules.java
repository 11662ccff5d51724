package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Everything a user may edit, typed: one component a table. */
public record Rules(
    Alternatives alternatives,
    ChangeWords changeWords,
    CountStates countStates,
    Cues cues,
    EventNouns eventNouns,
    Hedges hedges,
    Implicatives implicatives,
    NumberBounds numberBounds,
    NumberWords numberWords,
    Opposites opposites,
    Outlets outlets,
    Prepositions prepositions,
    TimeWords timeWords,
    Units units)
    implements Serializable {

  /** The rules of a folder over the built-in ones. */
  public static Rules read(RulesSource source) {
    List<Problem> problems = new ArrayList<>();
    Rules rules = read(source, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRules(problems);
    }
    return rules;
  }

  /** Every problem of the rules at once, in the order of files and lines. */
  public static List<Problem> check(RulesSource source) {
    List<Problem> problems = new ArrayList<>();
    read(source, problems);
    return problems;
  }

  private static Rules read(RulesSource source, List<Problem> problems) {
    return new Rules(
        Alternatives.of(table(Alternatives.FORM, source, problems)),
        ChangeWords.of(table(ChangeWords.FORM, source, problems)),
        CountStates.of(table(CountStates.FORM, source, problems)),
        Cues.of(table(Cues.FORM, source, problems)),
        EventNouns.of(table(EventNouns.FORM, source, problems)),
        Hedges.of(table(Hedges.FORM, source, problems)),
        Implicatives.of(table(Implicatives.FORM, source, problems)),
        NumberBounds.of(table(NumberBounds.FORM, source, problems)),
        NumberWords.of(table(NumberWords.FORM, source, problems)),
        Opposites.of(table(Opposites.FORM, source, problems)),
        Outlets.of(table(Outlets.FORM, source, problems)),
        Prepositions.of(table(Prepositions.FORM, source, problems)),
        TimeWords.of(table(TimeWords.FORM, source, problems)),
        Units.of(table(Units.FORM, source, problems)));
  }

  private static Table table(TableForm form, RulesSource source, List<Problem> problems) {
    return Table.read(form, source.content(form.file()), problems);
  }
}
