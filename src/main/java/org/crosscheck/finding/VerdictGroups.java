package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the verdicts together that go into one finding: the same question with the same two answers,
 * asked of one event or of a claim that is in both. What one is called is told once a story.
 */
final class VerdictGroups {
  private VerdictGroups() {}

  /** The groups, in an order that hangs on their verdicts alone. */
  static List<List<PairVerdict>> of(List<PairVerdict> verdicts) {
    Map<String, List<PairVerdict>> questions = new TreeMap<>();
    verdicts.forEach(v -> questions.computeIfAbsent(question(v), k -> new ArrayList<>()).add(v));
    List<List<PairVerdict>> groups = new ArrayList<>();
    questions.values().forEach(alike -> groups.addAll(joined(alike)));
    return groups;
  }

  /** The groups of verdicts of a whole story: there the same two answers are told once. */
  static List<List<PairVerdict>> byAnswers(List<PairVerdict> verdicts) {
    Map<String, List<PairVerdict>> groups = new TreeMap<>();
    for (PairVerdict v : verdicts) {
      String answers = v.verdict().subject() + '\u0000' + v.verdict().answers();
      groups.computeIfAbsent(answers, k -> new ArrayList<>()).add(v);
    }
    return List.copyOf(groups.values());
  }

  private static String question(PairVerdict pair) {
    Verdict v = pair.verdict();
    return String.join(
        "\u0000", v.relation().toString(), v.aspect().toString(), v.rule(), v.answers());
  }

  /** A verdicts' group with the events and claims that bring others into it. */
  private record Group(List<PairVerdict> verdicts, Set<String> marks) {}

  private static List<List<PairVerdict>> joined(List<PairVerdict> alike) {
    TreeMap<Integer, Group> groups = new TreeMap<>();
    Map<String, Integer> groupOf = new HashMap<>();
    for (PairVerdict verdict : alike) {
      Group all = new Group(new ArrayList<>(), new HashSet<>(marks(verdict)));
      TreeSet<Integer> met = new TreeSet<>();
      all.marks().stream().map(groupOf::get).filter(Objects::nonNull).forEach(met::add);
      for (int number : met) {
        Group group = groups.remove(number);
        all.verdicts().addAll(group.verdicts());
        all.marks().addAll(group.marks());
      }
      all.verdicts().add(verdict);
      int last = groups.isEmpty() ? 0 : groups.lastKey() + 1;
      groups.put(last, all);
      all.marks().forEach(mark -> groupOf.put(mark, last));
    }
    return groups.values().stream().map(Group::verdicts).toList();
  }

  private static List<String> marks(PairVerdict pair) {
    return pair.verdict().rule().equals(LabelComparison.RULE)
        ? List.of(pair.a().storyId())
        : List.of(pair.eventId(), pair.a().claim().id(), pair.b().claim().id());
  }
}
