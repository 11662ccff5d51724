package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.article.PlainText;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/**
 * Reads the ages that stand right beside a person's name: after it ({@code Ana Lind, 34, won}; she
 * {@code is a 34-year-old nurse}, {@code is in her thirties}) or before it ({@code the 34-year-old
 * nurse Ana Lind}). An age at another time ({@code was 19 when}, {@code at 19}) is none of these.
 */
final class PersonAgeReader {
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 120;

  /** So many words stand between an age and the name behind it. */
  private static final int MOST_WORDS = 5;

  private static final Map<String, Integer> DECADES =
      Map.of(
          "teens", 13,
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  /** Somebody known to the reader, whom another sentence names. */
  private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he (\\d{1,3})-year-old\\b");

  /** From the name to the age: a comma or bracket, or what says that somebody is something. */
  private static final String TO =
      "^(?:,\\s+|\\s+\\(|,?\\s+(?:who\\s+)?(?:is|was|'s)\\s+)(?:(?:now|aged|just|only)\\s+)?";

  private static final Pattern NUMBER = Pattern.compile(TO + "(\\d{1,3})(?=[,;)]|\\.?$)");
  private static final Pattern YEAR_OLD =
      Pattern.compile(TO + "(?:an?\\s+|the\\s+)?(\\d{1,3})[- ]years?[- ]old\\b(?!\\s+when\\b)");
  private static final Pattern DECADE =
      Pattern.compile(
          TO + "(in\\s+(?:his|her|their)\\s+(?:(early|mid|late)[- ])?(\\d0s|[a-z]{5,9}))\\b");
  private static final Pattern BEFORE =
      Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old\\s+((?:[\\p{L}'’.-]+\\s+){0,5})$");

  /** The ages of an article's claims or of a story's, in their order; each place once. */
  List<PersonAge> read(List<EventClaim> claims) {
    return claims.stream().flatMap(this::ages).toList();
  }

  /** The ages of those whom the claims only call the so-many-year-old, of nobody yet. */
  List<PersonAge> readUnnamed(List<EventClaim> claims) {
    List<PersonAge> found = new ArrayList<>();
    for (EventClaim claim : claims) {
      Matcher definite = DEFINITE.matcher(PlainText.of(claim.mention().claim().text()));
      if (definite.find() && ages(claim).findAny().isEmpty()) {
        int age = Integer.parseInt(definite.group(1));
        found.add(new PersonAge(claim, "", "", false, definite.group(1), age, age));
      }
    }
    return found;
  }

  private Stream<PersonAge> ages(EventClaim claim) {
    List<PersonAge> found = new ArrayList<>();
    EventMention mention = claim.mention();
    for (NameUse name : mention.ownNames()) {
      if (name.kind() == EntityKind.PERSON) {
        read(claim, name, found);
      }
    }
    return found.stream();
  }

  private static void read(EventClaim claim, NameUse name, List<PersonAge> found) {
    String text = PlainText.of(claim.mention().claim().text());
    int from = claim.mention().claim().span().start();
    int end = Math.min(text.length(), name.span().end() - from);
    String after = text.substring(end);
    String before = text.substring(0, Math.min(end, name.span().start() - from));
    Matcher number = NUMBER.matcher(after);
    Matcher yearOld = YEAR_OLD.matcher(after);
    Matcher decade = DECADE.matcher(after);
    Matcher behind = BEFORE.matcher(before);
    if (number.find()) {
      add(claim, name, number.group(1), found);
    } else if (yearOld.find()) {
      add(claim, name, yearOld.group(1), found);
    } else if (decade.find()) {
      addDecade(claim, name, decade, found);
    } else if (behind.find() && isOnePhrase(behind.group(2))) {
      add(claim, name, behind.group(1), found);
    }
  }

  /** Whether the words lead to the name as its titles: no son of, brother and, or who shot. */
  private static boolean isOnePhrase(String words) {
    List<String> between = Stream.of(words.trim().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return between.size() <= MOST_WORDS
        && between.stream()
            .allMatch(
                w ->
                    !FunctionWords.holds(w.toLowerCase(Locale.ROOT))
                        && !w.endsWith("'s")
                        && !w.endsWith("'"));
  }

  private static void add(EventClaim claim, NameUse name, String years, List<PersonAge> found) {
    int age = Integer.parseInt(years);
    if (age >= YOUNGEST && age <= OLDEST) {
      found.add(age(claim, name, years, age, age));
    }
  }

  private static void addDecade(
      EventClaim claim, NameUse name, Matcher decade, List<PersonAge> found) {
    String ten = decade.group(3);
    Integer start =
        Character.isDigit(ten.charAt(0))
            ? Integer.valueOf(ten.substring(0, ten.length() - 1))
            : DECADES.get(ten);
    if (start == null) {
      return;
    }
    int last = start - start % 10 + 9;
    String third = decade.group(2) == null ? "" : decade.group(2);
    // Early, middle and late overlap in how people use them.
    int low = third.equals("mid") ? start + 3 : third.equals("late") ? last - 4 : start;
    int high = third.equals("early") ? last - 5 : third.equals("mid") ? last - 2 : last;
    found.add(age(claim, name, decade.group(1), low, high));
  }

  private static PersonAge age(EventClaim claim, NameUse name, String words, int low, int high) {
    boolean bare = !name.form().trim().contains(" ");
    return new PersonAge(claim, name.nameId(), name.canonical(), bare, words, low, high);
  }
}
