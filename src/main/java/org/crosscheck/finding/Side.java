package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;

/**
 * One side of a finding in words.
 *
 * @param names who tells it: {@code Reuters and SANA}
 * @param outlets who tells it, and whom a single one cites: {@code Reuters (citing police)}
 * @param isOne whether it is one outlet, for the verb
 * @param quote what the best matching claim says, in quotation marks
 */
record Side(String names, String outlets, boolean isOne, String quote) {
  private static final int MOST_OUTLETS = 4;
  private static final List<String> ARTICLES = List.of("A ", "An ", "The ");

  /** The positions of one side of a finding. */
  static Side of(List<Position> positions, int side, Claim best) {
    return of(positions.stream().filter(p -> p.side() == side).toList(), best);
  }

  /** A side's positions, of which {@code best} shall be quoted. */
  static Side of(List<Position> positions, Claim best) {
    List<String> outlets =
        positions.stream().map(Position::outlet).distinct().limit(MOST_OUTLETS).toList();
    long all = positions.stream().map(Position::outlet).distinct().count();
    String named = joined(outlets, all - outlets.size());
    String speaker = Words.speaker(best);
    boolean credited = all == 1 && !speaker.isEmpty() && !Words.isPronoun(speaker);
    return new Side(
        named,
        credited ? named + " (citing " + within(Excerpt.oneLine(speaker)) + ")" : named,
        all == 1,
        Words.quoted(best.text()));
  }

  /** A speaker that began a sentence: a source at the police, for A source at the police. */
  private static String within(String speaker) {
    int rest = speaker.indexOf(' ') + 1;
    boolean article = ARTICLES.contains(speaker.substring(0, rest));
    return article && Character.isLowerCase(speaker.charAt(rest))
        ? speaker.substring(0, rest).toLowerCase(Locale.ROOT) + speaker.substring(rest)
        : speaker;
  }

  /** The outlets with their verb: Reuters says, Reuters and SANA say. */
  String doing(String singular, String plural) {
    return outlets + " " + verb(singular, plural);
  }

  /** The verb in the number of the outlets: says for one, say for several. */
  String verb(String singular, String plural) {
    return isOne ? singular : plural;
  }

  /** Names in a list: A, B and C, or A, B and 3 more. */
  static String joined(List<String> outlets, long more) {
    if (more > 0) {
      return String.join(", ", outlets) + " and " + more + " more";
    }
    int last = outlets.size() - 1;
    return last < 1
        ? String.join("", outlets)
        : outlets.stream().limit(last).collect(Collectors.joining(", ", "", " and "))
            + outlets.get(last);
  }
}
