package org.crosscheck.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosscheck.article.BoundedText.Fit;
import org.crosscheck.rules.Agencies;

/**
 * Reads place, date and agency before a sentence: {@code MOSCOW, June 22. /TASS/.}, {@code NEW YORK
 * (AP) -}, {@code DAMASCUS, SANA -}. The place is the value of a dateline, the agency of a credit.
 */
final class DatelineReader implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String WORD = "\\p{Lu}[\\p{L}.']*(?:-\\p{L}+)*";
  private static final String WORDS = WORD + "(?:[ /](?:(?:de|of|and|al) )?" + WORD + "){0,3}";
  private static final String MONTH =
      "(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[.]?";
  private static final String DAY = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")\\b";

  private static final Pattern PLACE = Pattern.compile(WORDS);
  private static final Pattern REGION = Pattern.compile(", ?(" + WORDS + ")");
  private static final Pattern DATE =
      Pattern.compile(",? ?(?:\\p{L}{3,6}day,? )?" + DAY + "(?:,? \\d{4})?");
  private static final Pattern STOP = Pattern.compile("[.,]? ?");
  private static final Pattern SIGN = Pattern.compile("[.,]?");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[/] ?([^()\\[\\]/]{2,30}?)(?:/[^()/]{2,20})? ?[)\\]/][.]?");
  private static final Pattern BARE = Pattern.compile("(?:- )?(" + WORDS + ")(?= ?-)");
  private static final Pattern DASH = Pattern.compile(" -{1,2} ?|-{1,2} ");
  private static final Pattern DASH_OR_COLON = Pattern.compile(DASH.pattern() + "| ?: ");
  private static final int LONGEST = 120;

  /** Of a place in small letters with its region. */
  private static final int MOST_WORDS = 4;

  private final Agencies agencies;

  DatelineReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * The dateline and the credit at the start of {@code words}, as marks inside them.
   *
   * @param first whether nothing but furniture stands before; without an agency only then
   */
  List<Mark> read(String words, String outlet, boolean first) {
    Cursor cursor = new Cursor(words.substring(0, Math.min(LONGEST, words.length())));
    String place = place(cursor);
    cursor.take(DATE);
    int placeEnd = cursor.at;
    cursor.take(STOP);
    int creditStart = cursor.at;
    String named = cursor.take(BRACKETED).map(m -> m.group(1).trim()).orElse(null);
    boolean bracketed = named != null;
    if (!bracketed) {
      named = bareAgency(cursor);
    }
    if (named == null) {
      cursor.at = placeEnd;
      cursor.take(SIGN);
    }
    boolean dash = cursor.take(bracketed ? DASH_OR_COLON : DASH).isPresent();
    if (!cursor.beginsSentence()) {
      return List.of();
    }
    boolean known = named != null && (named.equals(outlet) || agencies.named(named).isPresent());
    boolean isDateline = known ? bracketed || dash : dash && isPlace(place) && (bracketed || first);
    if (!isDateline) {
      return List.of();
    }
    return marks(place, named, named == null ? cursor.at : creditStart, cursor.at);
  }

  private List<Mark> marks(String place, String named, int placeEnd, int end) {
    List<Mark> marks = new ArrayList<>();
    if (placeEnd > 0) {
      marks.add(new Mark(MarkKind.DATELINE, new Span(0, placeEnd), place));
    }
    if (named != null) {
      String agency = agencies.named(named).orElse(named);
      marks.add(new Mark(MarkKind.CREDIT, new Span(placeEnd, end), agency));
    }
    return marks;
  }

  /** Place and regions, as in {@code KARVAN, Velmara}; null where there is none. */
  private String place(Cursor cursor) {
    if (bareAgencyAt(cursor).isPresent()) {
      return null;
    }
    if (cursor.take(PLACE).isEmpty()) {
      return null;
    }
    for (int regions = 0; regions < 2; regions++) {
      boolean date = cursor.look(DATE).isPresent();
      boolean agency = cursor.look(REGION).filter(m -> isAgency(m.group(1))).isPresent();
      if (date || agency || cursor.take(REGION).isEmpty()) {
        break;
      }
    }
    return cursor.taken();
  }

  private String bareAgency(Cursor cursor) {
    Optional<String> agency = bareAgencyAt(cursor);
    if (agency.isPresent()) {
      cursor.take(BARE);
    }
    return agency.orElse(null);
  }

  private Optional<String> bareAgencyAt(Cursor cursor) {
    return cursor.look(BARE).map(m -> m.group(1)).filter(this::isAgency);
  }

  private boolean isAgency(String words) {
    return agencies.named(words).isPresent();
  }

  /** A place in capitals, or one that names its region too. */
  private static boolean isPlace(String place) {
    if (place == null) {
      return false;
    }
    String city = place.split(",", 2)[0];
    long small = city.chars().filter(Character::isLowerCase).count();
    long big = city.chars().filter(Character::isUpperCase).count();
    boolean inCapitals = big > 1 && small <= 3 && small < big;
    return inCapitals || (place.contains(",") && Words.of(place).size() <= MOST_WORDS);
  }

  /** A place in the words, moved on by what fits there. */
  private static final class Cursor {
    private final String words;
    private int at;

    Cursor(String words) {
      this.words = words;
    }

    Optional<MatchResult> look(Pattern pattern) {
      return BoundedText.match(pattern, words.substring(at), Fit.START);
    }

    Optional<MatchResult> take(Pattern pattern) {
      Optional<MatchResult> match = look(pattern);
      match.ifPresent(m -> at += m.end());
      return match;
    }

    String taken() {
      return words.substring(0, at);
    }

    boolean beginsSentence() {
      while (at < words.length() && words.charAt(at) == ' ') {
        at++;
      }
      return at < words.length() && !Character.isLowerCase(words.charAt(at));
    }
  }
}
