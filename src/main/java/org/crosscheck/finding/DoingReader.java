package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.language.Lexicon;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Doings;
import org.crosscheck.rules.Doings.Turn;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.LightVerbs;
import org.crosscheck.rules.Rules;

/** Reads a claim's doing from its verb or event noun and the words that belong to it. */
final class DoingReader {
  /**
   * So many words on stands the next word of a turn of phrase: cast more than 300 valid ballots.
   */
  private static final int REACH = 5;

  private final Doings doings;
  private final ComparisonWords words;
  private final LightVerbs lightVerbs;
  private final EventNouns eventNouns;
  private final Lexicon lexicon = Lexicon.shared();
  private final Remembered<String, Doing> known = Remembered.byValue();

  DoingReader(Rules rules) {
    this(rules, rules.doings());
  }

  /** One that reads the turns of phrase of another table. */
  DoingReader(Rules rules, Doings turns) {
    doings = turns;
    words = rules.comparisonWords();
    lightVerbs = rules.lightVerbs();
    eventNouns = rules.eventNouns();
  }

  /** The doing of a claim whose text is cut into words. */
  Doing read(Claim claim, Wording wording) {
    int at = claim.predicate().start() - claim.span().start();
    String key = at + claim.predicate().lemma() + claim.predicate().passive() + claim.text();
    return known.of(key, () -> read(claim, wording.words(), at));
  }

  private Doing read(Claim claim, List<TextWord> words, int at) {
    int head = 0;
    while (head < words.size() && words.get(head).span().end() <= at) {
      head++;
    }
    if (head == words.size()) {
      return new Doing(Set.of(), Set.of(), List.of(), "");
    }
    boolean passive = claim.predicate().passive();
    Map<Turn, List<TextWord>> found = new TreeMap<>(DoingReader::compare);
    for (String base : bases(claim, words.get(head))) {
      for (Turn turn : doings.of(base)) {
        List<TextWord> told = told(turn, words, head, passive);
        if (!told.isEmpty()) {
          found.put(turn, told);
        }
      }
    }
    String noun = noun(claim);
    if (found.isEmpty()) {
      doings.of(noun).stream()
          .filter(t -> t.words().size() == 1)
          .forEach(t -> found.put(t, List.of()));
    }
    return of(found, words.get(head), noun);
  }

  private static int compare(Turn a, Turn b) {
    int order = Integer.compare(a.doing(), b.doing());
    return order == 0 ? a.words().toString().compareTo(b.words().toString()) : order;
  }

  /** The longest turns of phrase count: who takes office takes nothing. */
  private static Doing of(Map<Turn, List<TextWord>> found, TextWord head, String noun) {
    int most = found.keySet().stream().mapToInt(t -> Math.min(2, t.words().size())).max().orElse(0);
    Set<Integer> kinds = new TreeSet<>();
    Set<Integer> suffered = new TreeSet<>();
    List<TextWord> words = new ArrayList<>(List.of(head));
    found.forEach(
        (turn, told) -> {
          if (Math.min(2, turn.words().size()) == most) {
            kinds.add(turn.doing());
            if (turn.isSuffered()) {
              suffered.add(turn.doing());
            }
            told.stream().filter(w -> !words.contains(w)).forEach(words::add);
          }
        });
    return new Doing(kinds, suffered, words, noun);
  }

  /** The words of a turn of phrase in the claim, empty where one is missing. */
  private List<TextWord> told(Turn turn, List<TextWord> words, int head, boolean passive) {
    if (passive && turn.isSuffered()) {
      return List.of();
    }
    List<TextWord> told = new ArrayList<>(List.of(words.get(head)));
    int from = head;
    for (String next : turn.words().subList(1, turn.words().size())) {
      int at = find(next, words, from + 1, Math.min(words.size(), from + 1 + REACH));
      if (at < 0 && passive) {
        // "A ballot was cast": what the turn of phrase has behind its verb stands before it.
        at = find(next, words, Math.max(0, head - REACH), head);
      } else if (at >= 0) {
        from = at;
      }
      if (at < 0) {
        return List.of();
      }
      told.add(words.get(at));
    }
    return told;
  }

  private int find(String base, List<TextWord> words, int from, int end) {
    for (int i = from; i < end; i++) {
      String key = words.get(i).key();
      if (key.equals(base) || lexicon.meanings(key).bases().contains(base)) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> bases(Claim claim, TextWord head) {
    Set<String> bases = new TreeSet<>();
    String lemma = claim.predicate().lemma();
    bases.add(lemma.contains("_") ? lemma.substring(0, lemma.indexOf('_')) : lemma);
    // What reads as the past of one verb may be another one: lay, found.
    if (lexicon.meanings(head.key()).bases().contains(head.key())) {
      bases.add(head.key());
    }
    return bases;
  }

  /**
   * The event that a verb of little meaning has for its object, or of which it gives the measure:
   * they held talks, turnout was low.
   */
  private String noun(Claim claim) {
    String lemma = claim.predicate().lemma();
    if (!lightVerbs.has(lemma) && !words.is("scheduling", lemma)) {
      return "";
    }
    Role part = lemma.equals("be") ? Role.AGENT : Role.PATIENT;
    return claim.arguments().stream()
        .filter(a -> a.role() == part && eventNouns.of(a.head()).isPresent())
        .map(Argument::head)
        .findFirst()
        .orElse("");
  }
}
