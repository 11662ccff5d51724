package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.article.Part;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.CountStates;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TollWords;

/** Reads the tolls of an article from its claims, in the order of its text. */
final class TollReader {
  private static final Comparator<EventClaim> SHORTEST =
      Comparator.comparing((EventClaim c) -> length(c))
          .thenComparing(c -> c.mention().claim().predicate().start())
          .thenComparing(c -> c.mention().claim().id());

  private static final Comparator<EventClaim> ORDER =
      Comparator.comparing((EventClaim c) -> c.mention().claim().part() != Part.TITLE)
          .thenComparing(c -> c.mention().claim().sentence().start())
          .thenComparing(SHORTEST);

  private final CountStates states;
  private final TollWords words;
  private final ReachReader reaches;

  TollReader(Rules rules) {
    states = rules.countStates();
    words = rules.tollWords();
    reaches = new ReachReader(words);
  }

  /** An article's claims in the order of its text. */
  static List<EventMention> inOrder(List<EventClaim> article) {
    return article.stream().sorted(ORDER).map(EventClaim::mention).toList();
  }

  /** The tolls among the claims of one article. */
  List<Toll> read(List<EventClaim> article) {
    Map<String, List<EventClaim>> sentences = new LinkedHashMap<>();
    article.stream()
        .sorted(ORDER)
        .forEach(
            c ->
                sentences
                    .computeIfAbsent(SentenceFacts.key(c.mention()), k -> new ArrayList<>())
                    .add(c));
    List<Toll> tolls = new ArrayList<>();
    int place = 1;
    for (List<EventClaim> sentence : sentences.values()) {
      boolean title = sentence.get(0).mention().claim().part() == Part.TITLE;
      tolls.addAll(ofSentence(sentence, title ? 0 : place++));
    }
    return Stream.concat(ofTitle(article, tolls).stream(), tolls.stream()).toList();
  }

  /**
   * The counts of a headline that says no more than the number and the noun, with what the text
   * says became of them: headlines leave out commas and verbs.
   */
  private List<Toll> ofTitle(List<EventClaim> article, List<Toll> tolls) {
    Map<String, Toll> found = new LinkedHashMap<>();
    for (EventClaim c : article) {
      boolean title = c.mention().claim().part() == Part.TITLE;
      for (Quantity q : title ? c.mention().claim().quantities() : List.<Quantity>of()) {
        tolls.stream()
            .filter(t -> !t.isTitle() && isCountOf(q, t))
            .findFirst()
            .ifPresent(t -> found.putIfAbsent(q.start() + t.state(), of(t, c, q)));
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isCountOf(Quantity q, Toll toll) {
    return q.unit().equals("count")
        && !states.has(q.state(), "personal")
        && !q.counted().isEmpty()
        && Population.of(q, states, words) == toll.of()
        && TollMatch.of(q, toll.count()).agrees();
  }

  private static Toll of(Toll body, EventClaim at, Quantity q) {
    Quantity count =
        new Quantity(
            q.start(),
            q.end(),
            q.low(),
            q.high(),
            q.approximate(),
            null,
            q.unit(),
            q.counted(),
            body.state(),
            q.scope(),
            q.part());
    return new Toll(at, count, body.of(), Reach.INCIDENT, null, 0);
  }

  private List<Toll> ofSentence(List<EventClaim> sentence, int place) {
    String text = sentence.get(sentence.size() - 1).mention().claim().text();
    Map<String, Toll> tolls = new LinkedHashMap<>();
    for (EventClaim c : sentence) {
      Claim claim = c.mention().claim();
      for (Quantity q : claim.quantities()) {
        if (isToll(claim, q)) {
          Population of = Population.of(q, states, words);
          ClaimTime time = TollTimeReader.read(c, sentence);
          tolls.putIfAbsent(
              q.start() + " " + q.state(),
              new Toll(c, q, of, reaches.read(q, c, text, time), time, place));
        }
      }
    }
    return tolls.values().stream().sorted(Comparator.comparingInt(t -> t.count().start())).toList();
  }

  private boolean isToll(Claim claim, Quantity q) {
    boolean told = claim.mood() == Mood.STATED && claim.polarity() == Polarity.POSITIVE;
    return told
        && q.unit().equals("count")
        && q.direction() == null
        && states.has(q.state(), "personal")
        && (q.low() != null || q.high() != null)
        && claim.span().contains(q.span());
  }

  private static int length(EventClaim c) {
    return c.mention().claim().span().end() - c.mention().claim().span().start();
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
