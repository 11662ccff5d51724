package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Everything a user may edit, typed: one component a table. */
public record Rules(
    Agencies agencies,
    Aliases aliases,
    Alternatives alternatives,
    AnonymousSources anonymousSources,
    Boilerplate boilerplate,
    Bonds bonds,
    CaptionVerbs captionVerbs,
    ChangeWords changeWords,
    CommonWords commonWords,
    ComparisonWords comparisonWords,
    CountStates countStates,
    Countries countries,
    Cues cues,
    Doings doings,
    EventClasses eventClasses,
    EventNouns eventNouns,
    Weights eventWeights,
    Figures figures,
    Forbidden forbidden,
    GivenNames givenNames,
    Hedges hedges,
    Implicatives implicatives,
    Kinds kinds,
    LightVerbs lightVerbs,
    Weights nameWeights,
    NameWords nameWords,
    NumberBounds numberBounds,
    NumberWords numberWords,
    Opposites opposites,
    Outcomes outcomes,
    Outlets outlets,
    Phrases phrases,
    Prepositions prepositions,
    Reasons reasons,
    Roles roles,
    Romanisation romanisation,
    Stances stances,
    Weights statementWeights,
    Weights storyWeights,
    TimeWords timeWords,
    TollWords tollWords,
    Units units)
    implements Serializable {

  /**
   * The rules of a folder over the built-in ones.
   *
   * @throws InvalidRules with every problem at once
   */
  public static Rules read(RulesSource source) {
    TableReader tables = new TableReader(source);
    Rules rules = read(tables);
    if (!tables.problems().isEmpty()) {
      throw new InvalidRules(tables.problems());
    }
    return rules;
  }

  /** Every problem of the rules at once, in the order of files and lines. */
  public static List<Problem> check(RulesSource source) {
    TableReader tables = new TableReader(source);
    read(tables);
    return tables.problems();
  }

  /** SHA-256 over the contents of all tables, in hexadecimal. */
  public static String digest(RulesSource source) {
    TableReader tables = new TableReader(source);
    read(tables);
    return tables.digest();
  }

  private Object writeReplace() {
    return PackedRules.of(this);
  }

  private static Rules read(TableReader tables) {
    return new Rules(
        Agencies.of(tables.read(Agencies.FORM)),
        Aliases.of(tables.read(Aliases.FORM)),
        Alternatives.of(tables.read(Alternatives.FORM)),
        AnonymousSources.of(tables.read(AnonymousSources.FORM)),
        Boilerplate.of(tables.read(Boilerplate.FORM)),
        Bonds.of(tables.read(Bonds.FORM)),
        CaptionVerbs.of(tables.read(CaptionVerbs.FORM)),
        ChangeWords.of(tables.read(ChangeWords.FORM)),
        CommonWords.of(tables.read(CommonWords.FORM)),
        ComparisonWords.of(tables.read(ComparisonWords.FORM)),
        CountStates.of(tables.read(CountStates.FORM)),
        Countries.of(tables.read(Countries.FORM)),
        Cues.of(tables.read(Cues.FORM)),
        Doings.of(tables.read(Doings.FORM)),
        EventClasses.of(tables.read(EventClasses.FORM)),
        EventNouns.of(tables.read(EventNouns.FORM)),
        Weights.of(tables.read(Weights.EVENTS)),
        Figures.of(tables.read(Figures.FORM)),
        Forbidden.of(tables.read(Forbidden.FORM)),
        GivenNames.of(tables.read(GivenNames.FORM)),
        Hedges.of(tables.read(Hedges.FORM)),
        Implicatives.of(tables.read(Implicatives.FORM)),
        Kinds.of(tables.read(Kinds.FORM)),
        LightVerbs.of(tables.read(LightVerbs.FORM)),
        Weights.of(tables.read(Weights.NAMES)),
        NameWords.of(tables.read(NameWords.FORM)),
        NumberBounds.of(tables.read(NumberBounds.FORM)),
        NumberWords.of(tables.read(NumberWords.FORM)),
        Opposites.of(tables.read(Opposites.FORM)),
        Outcomes.of(tables.read(Outcomes.FORM)),
        Outlets.of(tables.read(Outlets.FORM)),
        Phrases.of(tables.read(Phrases.FORM)),
        Prepositions.of(tables.read(Prepositions.FORM)),
        Reasons.of(tables.read(Reasons.FORM)),
        Roles.of(tables.read(Roles.FORM)),
        Romanisation.of(tables.read(Romanisation.FORM)),
        Stances.of(tables.read(Stances.FORM)),
        Weights.of(tables.read(Weights.STATEMENTS)),
        Weights.of(tables.read(Weights.STORIES)),
        TimeWords.of(tables.read(TimeWords.FORM)),
        TollWords.of(tables.read(TollWords.FORM)),
        Units.of(tables.read(Units.FORM)));
  }
}
