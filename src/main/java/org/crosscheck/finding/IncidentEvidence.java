package org.crosscheck.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Role;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.CountStates;

/**
 * Weighs whether two sentences of a story count the victims of one incident: that both say that
 * people were killed joins any two attacks, so place, day, names or rare words must join them too.
 */
final class IncidentEvidence {
  /** Stories of fewer sentences do not show which words are rare. */
  private static final int FEW = 10;

  private static final double UNKNOWN_RARITY = 0.6;
  private static final double SAME_DAY = 0.8;
  private static final double ONE_EVENT = 0.6;
  private static final double OTHER_DAY = -4;
  private static final double OTHER_PLACES = -2;

  private final Set<String> idle = new TreeSet<>();
  private final Map<String, Set<String>> content = new TreeMap<>();
  private final Map<String, Set<String>> places = new TreeMap<>();
  private final Map<String, Integer> frequencies = new TreeMap<>();

  /** Reads the words and places of the sentences of a story; words of states join nothing. */
  IncidentEvidence(CountStates states, List<EventMention> story) {
    states.words().keySet().forEach(k -> idle.add(k.substring(0, k.indexOf('/'))));
    Set<String> acting = acting(story);
    for (EventMention mention : story) {
      String sentence = SentenceFacts.key(mention);
      Set<String> words = content.computeIfAbsent(sentence, k -> new TreeSet<>());
      mention.claim().content().stream().filter(this::tells).forEach(words::add);
      places
          .computeIfAbsent(sentence, k -> new TreeSet<>())
          .addAll(
              mention.names().stream()
                  .filter(n -> n.kind() == EntityKind.PLACE && !acting.contains(key(mention, n)))
                  .map(NameUse::nameId)
                  .toList());
    }
    content.values().forEach(this::count);
    places.values().forEach(this::count);
  }

  /** The names of those who act: a country that says something is not where it happened. */
  private static Set<String> acting(List<EventMention> story) {
    Set<String> acting = new HashSet<>();
    for (EventMention mention : story) {
      mention.claim().arguments().stream()
          .filter(a -> a.role() == Role.AGENT)
          .flatMap(a -> mention.namesIn(a.span()).stream())
          .forEach(n -> acting.add(key(mention, n)));
    }
    return acting;
  }

  private static String key(EventMention mention, NameUse name) {
    return SentenceFacts.key(mention) + name.span().start();
  }

  /** What joins the sentences of a pair, less what keeps them apart. */
  double of(Pair pair) {
    return besidePlaces(pair) + place(pair);
  }

  /** The same without their places: where these are in question they show nothing. */
  double besidePlaces(Pair pair) {
    return shared(content, pair) + time(pair) + (pair.isOneEvent() ? ONE_EVENT : 0);
  }

  private boolean tells(String word) {
    return word.length() > 2
        && !idle.contains(word.toLowerCase(Locale.ROOT))
        && !FunctionWords.holds(word)
        && word.chars().noneMatch(Character::isDigit);
  }

  private void count(Set<String> words) {
    words.forEach(w -> frequencies.merge(w, 1, Integer::sum));
  }

  private static double time(Pair pair) {
    if (Times.areApart(pair)) {
      return OTHER_DAY;
    }
    TimeExpression a = pair.factsA().onlyDate();
    TimeExpression b = pair.factsB().onlyDate();
    if (a == null || b == null) {
      return 0;
    }
    long gap = Times.gapDays(a, b);
    return gap > 0 ? OTHER_DAY : Times.isDay(a) && Times.isDay(b) ? SAME_DAY : 0;
  }

  /** A country that every sentence names joins nothing and keeps nothing apart. */
  private double place(Pair pair) {
    double shared = shared(places, pair);
    Set<String> a = narrow(pair.a());
    Set<String> b = narrow(pair.b());
    boolean others = !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    return others ? OTHER_PLACES : shared;
  }

  private Set<String> narrow(EventMention mention) {
    return places.getOrDefault(SentenceFacts.key(mention), Set.of()).stream()
        .filter(p -> rarity(p) >= UNKNOWN_RARITY)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private double shared(Map<String, Set<String>> things, Pair pair) {
    Set<String> others = things.getOrDefault(SentenceFacts.key(pair.b()), Set.of());
    return things.getOrDefault(SentenceFacts.key(pair.a()), Set.of()).stream()
        .filter(others::contains)
        .mapToDouble(this::rarity)
        .sum();
  }

  /** 1 for what only two sentences hold, 0 for what all do. */
  private double rarity(String word) {
    int sentences = content.size();
    double held = Math.max(2, frequencies.getOrDefault(word, 1));
    return sentences < FEW
        ? UNKNOWN_RARITY
        : Math.min(1, Math.log(sentences / held) / Math.log(sentences / 2.0));
  }
}
