package org.crosscheck.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares from which year to which something lasted: president from 2006 to 2012. */
final class TermComparison implements Comparison {
  private static final Pattern TERM =
      Pattern.compile("\\b(?:from|between) (\\d{4}) (?:to|until|till|and) (\\d{4})\\b");

  @Override
  public List<Verdict> compare(Pair pair) {
    Matcher a = TERM.matcher(pair.claimA().text());
    Matcher b = TERM.matcher(pair.claimB().text());
    boolean alike = pair.cast().weight() >= 1 || pair.match().share() >= 0.4;
    if (!pair.isOneMatter() || pair.cast().hasOther() || !alike || !a.find() || !b.find()) {
      return List.of();
    }
    boolean same = a.group(1).equals(b.group(1)) && a.group(2).equals(b.group(2));
    return List.of(
        new Verdict(
            same ? Relation.AGREES : Relation.DISAGREES,
            Aspect.DATE,
            Confidence.of(0.55 + 0.3 * pair.match().share()),
            "term",
            "From when to when",
            a.group(),
            b.group(),
            List.of(
                new Step("Is it the same office or time?", "one event, in like words", 0.4),
                new Step("Are the years the same?", same ? "yes" : "no", 1))));
  }
}
