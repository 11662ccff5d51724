package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the articles of one story charge whom with, in the order of the claims. */
final class Charges {
  /** More characters are no name that a reader takes in at once. */
  private static final int LONG = 60;

  private final List<Charge> all;
  private final Map<String, List<Charge>> bySentence;

  private final List<List<Charge>> parties = new ArrayList<>();

  /** Takes the charges of which none only repeats what its own sentence denies. */
  Charges(List<Charge> read) {
    Map<String, List<Charge>> sentences = bySentence(read);
    all =
        read.stream().filter(c -> !isDenied(c, sentences) && !isForAnother(c, sentences)).toList();
    bySentence = bySentence(all);
    all.stream()
        .sorted(Comparator.comparing((Charge c) -> !c.party().isNamed()))
        .forEach(this::addToParty);
  }

  /** An unnamed army comes after all named ones, so that it joins theirs. */
  private void addToParty(Charge charge) {
    parties.stream()
        .filter(p -> p.stream().anyMatch(charge::names))
        .findFirst()
        .orElseGet(
            () -> {
              parties.add(new ArrayList<>());
              return parties.get(parties.size() - 1);
            })
        .add(charge);
  }

  /** Whether its clause rejects what is said of another: who denies that an ally did it. */
  private static boolean isForAnother(Charge charge, Map<String, List<Charge>> sentences) {
    return !charge.isRejected()
        && charge.isCleared()
        && sentences.get(SentenceFacts.key(charge.mention())).stream()
            .anyMatch(c -> c.isRejected() && c.at().equals(charge.at()) && !c.names(charge));
  }

  private static Map<String, List<Charge>> bySentence(List<Charge> charges) {
    return charges.stream()
        .collect(
            Collectors.groupingBy(
                c -> SentenceFacts.key(c.mention()), TreeMap::new, Collectors.toList()));
  }

  /** Whether it stands in a clause that clears its party: denied that it was behind the raid. */
  private static boolean isDenied(Charge charge, Map<String, List<Charge>> sentences) {
    return !charge.isCleared()
        && sentences.get(SentenceFacts.key(charge.mention())).stream()
            .anyMatch(
                c ->
                    c.isCleared()
                        && c.mention().claim().span().contains(charge.mention().claim().span())
                        && c.names(charge));
  }

  /** Each two charges of different outlets, neither open nor a copy, that are at odds. */
  List<Dispute> disputes() {
    List<Dispute> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Charge other : all.subList(i + 1, all.size())) {
        dispute(all.get(i), other).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The fewest words that name the party of a charge, those of blame before all. */
  String party(Charge charge) {
    List<Charge> party = parties.stream().filter(p -> p.contains(charge)).findFirst().orElseThrow();
    return party.stream()
        .min(
            Comparator.comparing((Charge c) -> c.party().words().length() > LONG)
                .thenComparing(c -> !c.blame().isExplicit() || c.isCleared())
                .thenComparing(c -> !c.party().isNamed() || c.party().camp().isEmpty())
                .thenComparingInt(c -> c.party().words().length())
                .thenComparing(c -> c.party().words()))
        .orElseThrow()
        .party()
        .words();
  }

  private static boolean areIndependent(Charge a, Charge b) {
    return !a.isOpen()
        && !b.isOpen()
        && !a.mention().claim().outlet().equals(b.mention().claim().outlet())
        && !a.mention().isCopyOf(b.mention());
  }

  private Optional<Dispute> dispute(Charge a, Charge b) {
    if (!areIndependent(a, b)) {
      return Optional.empty();
    }
    if (a.isCleared() != b.isCleared()) {
      return a.names(b) ? Optional.of(new Dispute(a, b, a, b)) : Optional.empty();
    }
    if (a.isCleared() || !a.isOther(b)) {
      return Optional.empty();
    }
    return answered(a, b)
        .map(c -> new Dispute(a, b, a, c))
        .or(() -> answered(b, a).map(c -> new Dispute(a, b, b, c)));
  }

  /** What the sentence that blames another tells first of the charge's own party: to counter it. */
  private Optional<Charge> answered(Charge charge, Charge answer) {
    return answer.blame().isExplicit()
        ? bySentence.get(SentenceFacts.key(answer.mention())).stream()
            .filter(c -> c.isTold() && c.isBefore(answer) && c.names(charge))
            .findFirst()
        : Optional.empty();
  }
}
