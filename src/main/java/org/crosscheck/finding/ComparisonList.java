package org.crosscheck.finding;

import java.util.List;

/** What each comparison looks for, in one sentence, in the order in which they are asked. */
public final class ComparisonList {
  /** A comparison's rule id and what it looks for. */
  public record Described(String rule, String sentence) {}

  private static final List<Described> ALL =
      List.of(
          new Described(
              "quantity",
              "Numbers of the same counted thing in the same state that do not meet as intervals,"
                  + " after bounds, rounding, scope and parts."),
          new Described(
              "measure", "Sums, shares and lengths of one thing, by the words beside them."),
          new Described(
              "toll",
              "What two articles count of one incident, its dead, injured or arrested, each in its"
                  + " own headline or first sentences."),
          new Described(
              "figure", "Numbers of which one matter has but one: a prison term, a price, a debt."),
          new Described("age", "How old one named person is said to be."),
          new Described("tally", "How the sides of one vote or match stood."),
          new Described("rank", "In which place one came in one race or vote."),
          new Described("date", "Days and times of one event whose intervals do not meet."),
          new Described("onset", "Since when one war or uprising lasts."),
          new Described("term", "From which year to which something lasted."),
          new Described("deadline", "Until when something lasts or is put off."),
          new Described("negation", "One states that it is so, another that it is not."),
          new Described("denial", "One reports a deed, another that it is denied or was not done."),
          new Described("opposite", "Words of opposite meaning about the same thing."),
          new Described("contrary", "Words of opposite meaning beside the same words."),
          new Described("status", "What one left open and a later report tells as done."),
          new Described("fate", "Whether one named person died or lived."),
          new Described("name", "Another person or group in the same part, or the parts swapped."),
          new Described("blame", "Another party blamed for a deed, or one that denies it."),
          new Described("title", "One office held by two persons."),
          new Described("place", "Places of one event of which neither lies in the other."),
          new Described("cause", "Other reasons for the same happening."),
          new Described(
              "reason",
              "Reasons given for one happening that share no word, or one of which is denied."),
          new Described("initiative", "On whose initiative a call or a meeting came about."),
          new Described("unique", "Who is the first, the only or the most of something."),
          new Described("sought", "Whether the unnamed person looked for is a man or a woman."),
          new Described("unanimity", "Whether those who decided were of one mind."),
          new Described("open", "Whether a thing was open or closed."),
          new Described("accident", "Whether what killed people was an accident or an attack."),
          new Described("passage", "Whether a house passed a bill at some time or rejected it."),
          new Described("candidacy", "Whether somebody runs for an office or has ruled it out."),
          new Described("home", "Of which place somebody by name is said to be."),
          new Described(
              "outcome", "What became of somebody by name: convicted, in custody, in office."),
          new Described("outcome-day", "On which day what befalls somebody but once came to pass."),
          new Described("listed", "Whether somebody by name is on a list or in a group."),
          new Described("speaker", "What one speaker tells one outlet and denies to another."),
          new Described("attribution", "The same remark credited to different speakers."),
          new Described("quote", "How a remark is quoted: the same, cut, reworded, or turned."),
          new Described(
              "wording", "Nearly the same sentence, and what its changed words do to it."),
          new Described("revised", "What an article read twice at one address was changed in."),
          new Described("label", "The same person or group under another label."),
          new Described("certainty", "How sure the statement is said to be."),
          new Described("commitment", "Whose word it is: the outlet's own, or a source's."),
          new Described(
              "spelling", "The same name in another spelling, or another word put for it."),
          new Described("detail", "One doing told with more: by whom, when, where, why, how many."),
          new Described(
              "told", "Clauses of two events that are likely to state one thing in two ways."));

  private ComparisonList() {}

  public static List<Described> all() {
    return ALL;
  }
}
