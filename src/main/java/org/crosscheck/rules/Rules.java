package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Everything a user may edit, typed: one component a table. */
public record Rules(
    Cues cues,
    EventNouns eventNouns,
    Hedges hedges,
    Implicatives implicatives,
    Outlets outlets,
    Prepositions prepositions)
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
        Cues.of(table(Cues.FORM, source, problems)),
        EventNouns.of(table(EventNouns.FORM, source, problems)),
        Hedges.of(table(Hedges.FORM, source, problems)),
        Implicatives.of(table(Implicatives.FORM, source, problems)),
        Outlets.of(table(Outlets.FORM, source, problems)),
        Prepositions.of(table(Prepositions.FORM, source, problems)));
  }

  private static Table table(TableForm form, RulesSource source, List<Problem> problems) {
    return Table.read(form, source.content(form.file()), problems);
  }
}
