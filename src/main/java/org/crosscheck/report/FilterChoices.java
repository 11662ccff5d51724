package org.crosscheck.report;

import java.util.List;
import java.util.TreeSet;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;

/** What a filter bar offers: only what its findings have. */
public record FilterChoices(
    List<String> outlets, List<Relation> relations, List<Aspect> aspects, List<String> names) {
  private static final int NAMES = 300;

  public FilterChoices {
    outlets = List.copyOf(outlets);
    relations = List.copyOf(relations);
    aspects = List.copyOf(aspects);
    names = List.copyOf(names);
  }

  static FilterChoices of(List<FindingHead> findings) {
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    findings.forEach(f -> outlets.addAll(f.outlets()));
    findings.forEach(f -> names.addAll(f.names()));
    return new FilterChoices(
        List.copyOf(outlets),
        Glossary.relations().stream()
            .filter(r -> findings.stream().anyMatch(f -> f.relation() == r))
            .toList(),
        Glossary.aspects().stream()
            .filter(a -> findings.stream().anyMatch(f -> f.aspect() == a))
            .toList(),
        names.stream().limit(NAMES).toList());
  }
}
