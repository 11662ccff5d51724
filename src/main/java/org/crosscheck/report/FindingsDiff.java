package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed between two runs: findings that only one of them has, and those that both have but
 * put differently; each list in reading order.
 */
public record FindingsDiff(
    List<FindingHead> added, List<FindingHead> gone, List<DiffContent.Change> changed) {
  public FindingsDiff {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  public static FindingsDiff of(List<FindingHead> before, List<FindingHead> after) {
    Map<String, FindingHead> old = byId(before);
    Map<String, FindingHead> now = byId(after);
    List<DiffContent.Change> changed = new ArrayList<>();
    for (FindingHead finding : sorted(now)) {
      String what = old.containsKey(finding.id()) ? what(old.get(finding.id()), finding) : "";
      if (!what.isEmpty()) {
        changed.add(new DiffContent.Change(old.get(finding.id()), finding, what));
      }
    }
    return new FindingsDiff(
        sorted(now).stream().filter(f -> !old.containsKey(f.id())).toList(),
        sorted(old).stream().filter(f -> !now.containsKey(f.id())).toList(),
        changed);
  }

  private static Map<String, FindingHead> byId(List<FindingHead> findings) {
    Map<String, FindingHead> byId = new TreeMap<>();
    findings.forEach(f -> byId.put(f.id(), f));
    return byId;
  }

  private static List<FindingHead> sorted(Map<String, FindingHead> findings) {
    return findings.values().stream().sorted(FindingHead.READING_ORDER).toList();
  }

  private static String what(FindingHead before, FindingHead after) {
    List<String> what = new ArrayList<>();
    if (before.relation() != after.relation()) {
      what.add("relation");
    }
    if (!before.outlets().equals(after.outlets())) {
      what.add("outlets");
    }
    if (!before.sentence().equals(after.sentence())) {
      what.add("wording");
    }
    if (before.confidence() != after.confidence()) {
      what.add("confidence");
    }
    return String.join(", ", what);
  }
}
