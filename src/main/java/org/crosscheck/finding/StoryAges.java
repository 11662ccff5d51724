package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Compares how old a story's articles say that one person is. */
final class StoryAges {
  static final String RULE = "age";

  /** Somebody has a birthday between two reports, or the reporter reckons from the year. */
  private static final int BIRTHDAY = 1;

  /** So far apart they are those of two people of one name. */
  private static final int GENERATION = 18;

  /** So many sentences of an article stand for an age. */
  private static final int MOST_MENTIONS = 4;

  private static final double SURE = 0.86;
  private static final double PER_BARE_NAME = 0.06;

  private final PersonAgeReader reader = new PersonAgeReader();
  private final PairComparer pairComparer;

  StoryAges(PairComparer pairComparer) {
    this.pairComparer = pairComparer;
  }

  /** The ages that a story's claims give, without those of a lone surname that two persons bear. */
  List<PersonAge> read(List<EventClaim> claims) {
    Set<String> shared = sharedNames(claims);
    List<PersonAge> ages =
        new ArrayList<>(
            reader.read(claims).stream()
                .filter(a -> !a.bare() || !shared.contains(last(a.person())))
                .toList());
    Map<String, Set<String>> named = ArticleNames.of(claims);
    List<PersonAge> known = List.copyOf(ages);
    AgeBearers bearers = new AgeBearers(claims);
    for (PersonAge unnamed : reader.readUnnamed(claims)) {
      bearer(unnamed, known, named)
          .map(unnamed::of)
          .or(() -> bearers.of(unnamed.mention()).map(unnamed::of))
          .ifPresent(ages::add);
    }
    return ages;
  }

  /** The one person named in the article of whom some article of the story gives that age. */
  private static Optional<PersonAge> bearer(
      PersonAge unnamed, List<PersonAge> known, Map<String, Set<String>> named) {
    Set<String> here = named.getOrDefault(unnamed.articleId(), Set.of());
    List<PersonAge> fitting =
        known.stream()
            .filter(k -> here.contains(k.nameId()) && k.gap(unnamed) <= BIRTHDAY)
            .toList();
    long persons = fitting.stream().map(PersonAge::nameId).distinct().count();
    return persons == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** A list of verdicts for each finding, in the order of the persons' ids. */
  List<List<PairVerdict>> compare(List<PersonAge> ages, Map<String, SentenceFacts> facts) {
    return ArticlePairs.compare(
        ages, PersonAge::nameId, (some, others) -> conflicts(some, others, facts));
  }

  /** Knows the verdicts on numbers that are about ages: of those more than two sentences say. */
  static Predicate<PairVerdict> told(List<PersonAge> ages) {
    Map<String, List<PersonAge>> bySentence = new HashMap<>();
    for (PersonAge age : ages) {
      String sentence = SentenceFacts.key(age.mention());
      bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(age);
    }
    return p ->
        p.verdict().aspect() == Aspect.QUANTITY
            && p.verdict().relation() != Relation.AGREES
            && isAge(p.verdict().valueA(), p.a(), bySentence)
            && isAge(p.verdict().valueB(), p.b(), bySentence);
  }

  private static boolean isAge(
      String value, EventMention mention, Map<String, List<PersonAge>> bySentence) {
    return bySentence.getOrDefault(SentenceFacts.key(mention), List.of()).stream()
        .anyMatch(a -> value.matches(a.words() + "\\b.*"));
  }

  /** Last words of the names of two persons and more: a lone one may be either's. */
  private static Set<String> sharedNames(List<EventClaim> claims) {
    Map<String, String> bearers = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    for (EventClaim claim : claims) {
      for (NameUse name : claim.mention().names()) {
        if (name.kind() == EntityKind.PERSON) {
          String last = last(name.canonical());
          String bearer = bearers.putIfAbsent(last, name.nameId());
          if (bearer != null && !bearer.equals(name.nameId())) {
            shared.add(last);
          }
        }
      }
    }
    return shared;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The first two ages that conflict, and again each other sentence that gives one of them. */
  private List<PairVerdict> conflicts(
      List<PersonAge> some, List<PersonAge> others, Map<String, SentenceFacts> facts) {
    boolean apart =
        some.stream().allMatch(x -> others.stream().allMatch(y -> isConflict(x.gap(y))));
    for (PersonAge x : some) {
      for (PersonAge y : others) {
        if (isConflict(x.gap(y)) && (apart || isAlone(x, some) || isAlone(y, others))) {
          List<PairVerdict> found = new ArrayList<>();
          equal(x, some).forEach(same -> found.add(verdict(same, y, facts)));
          equal(y, others).skip(1).forEach(same -> found.add(verdict(x, same, facts)));
          return found;
        }
      }
    }
    return List.of();
  }

  private static Stream<PersonAge> equal(PersonAge age, List<PersonAge> own) {
    return own.stream().filter(o -> o.words().equals(age.words())).limit(MOST_MENTIONS);
  }

  /** Whether it is a source's word, which its own article sets right. */
  private static boolean isAlone(PersonAge age, List<PersonAge> own) {
    return age.mention().claim().attribution() != null
        && own.stream().anyMatch(o -> isConflict(o.gap(age)));
  }

  private static boolean isConflict(int gap) {
    return gap > BIRTHDAY && gap < GENERATION;
  }

  private PairVerdict verdict(PersonAge a, PersonAge b, Map<String, SentenceFacts> facts) {
    int bare = (a.bare() ? 1 : 0) + (b.bare() ? 1 : 0);
    Pair pair = pairComparer.read(a.at(), b.at(), facts);
    return new PairVerdict(
        pair,
        new Verdict(
            Relation.DISAGREES,
            Aspect.QUANTITY,
            Confidence.of(SURE - bare * PER_BARE_NAME),
            RULE,
            "Age of " + a.person(),
            a.words(),
            b.words(),
            List.of(
                new Step("Is it one person?", a.person(), 1),
                new Step("How many years lie between the ages?", String.valueOf(a.gap(b)), 1))));
  }
}
