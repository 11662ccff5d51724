package org.crosscheck.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.rules.Gender;

/** Resolves the short forms of one article to the fullest form of the same entity in it. */
final class Antecedents {
  private final List<MentionDraft> drafts;
  private final NameSurnames surnames;
  private final OfficeIndex offices;
  private final String day;

  /** Full names by surname, each with the index of its first draft. */
  private final Map<String, List<String>> bySurname = new LinkedHashMap<>();

  private final Map<String, List<String>> byFirstName = new LinkedHashMap<>();
  private final Map<String, String> byAbbreviation = new HashMap<>();
  private final Set<String> wordsOfOthers = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  Antecedents(List<MentionDraft> drafts, NameSurnames surnames, OfficeIndex offices, String day) {
    this.drafts = List.copyOf(drafts);
    this.surnames = surnames;
    this.offices = offices;
    this.day = day;
    for (MentionDraft draft : drafts) {
      forms.add(draft.name());
      if (draft.isPerson() && !draft.isOneWord()) {
        addFull(draft.name());
      } else if (!draft.isPerson() && !draft.isOneWord()) {
        wordsOfOthers.addAll(Forms.words(Forms.folded(draft.name())));
      }
    }
    addAbbreviations();
  }

  private void addFull(String full) {
    String surname = surnames.surname(full);
    String first = surnames.firstName(full);
    List<String> bearers = bySurname.computeIfAbsent(surname, k -> new ArrayList<>());
    // Bashar al-Assad and Bashar Assad are one bearer; the first form in the text stands.
    if (bearers.stream().noneMatch(b -> surnames.same(b, full))) {
      bearers.add(full);
      byFirstName.computeIfAbsent(first, k -> new ArrayList<>()).add(full);
    }
  }

  /** An organisation, and its abbreviation in brackets right after it. */
  private void addAbbreviations() {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      MentionDraft full = drafts.get(i);
      MentionDraft shorter = drafts.get(i + 1);
      boolean bracket =
          full.tokens().sentence() == shorter.tokens().sentence()
              && shorter.tokens().first() == full.tokens().last() + 2;
      if (bracket
          && !full.isOneWord()
          && !full.isPerson()
          && AbbreviationRound.isAbbreviation(shorter.form())
          && Forms.areInitials(shorter.form(), full.name())) {
        byAbbreviation.putIfAbsent(shorter.form(), full.name());
      }
    }
  }

  /** The drafts in their order, each resolved as far as the article allows. */
  List<MentionDraft> resolved() {
    List<MentionDraft> resolved = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      resolved.add(resolved(i));
    }
    return resolved;
  }

  private MentionDraft resolved(int index) {
    MentionDraft draft = withApostrophe(drafts.get(index));
    if (byAbbreviation.containsKey(draft.form())) {
      return draft.resolvedTo(byAbbreviation.get(draft.form()));
    }
    if (!draft.isOneWord()) {
      return draft;
    }
    String single = surnames.single(draft.name());
    List<String> bearers = bySurname.getOrDefault(single, List.of());
    if (single.isEmpty() || !draft.isPerson() && !isBearer(draft, bearers)) {
      return draft;
    }
    MentionDraft person = draft.as(EntityKind.PERSON);
    // Where only Roger Stone is named, Mrs Stone is somebody else, and keeps her title.
    return bearer(draft, bearers, index)
        .or(() -> bearers.isEmpty() ? onlyFirstName(single) : Optional.empty())
        .or(
            () ->
                bearers.isEmpty() && !day.isEmpty()
                    ? offices.bearer(draft.name(), day)
                    : Optional.empty())
        .map(person::resolvedTo)
        .orElse(bearers.isEmpty() ? person : person.resolvedTo(person.form()));
  }

  /** A word read as a place or group that is the surname of a person named in the article. */
  private boolean isBearer(MentionDraft draft, List<String> bearers) {
    String word = Forms.folded(draft.name());
    boolean sameWord = bearers.stream().anyMatch(b -> Forms.words(Forms.folded(b)).contains(word));
    return sameWord && !wordsOfOthers.contains(word);
  }

  /** The possessive whose apostrophe got lost: Assads government. */
  private MentionDraft withApostrophe(MentionDraft draft) {
    String name = draft.name();
    if (!name.endsWith("s") || name.length() < 4) {
      return draft;
    }
    String bare = name.substring(0, name.length() - 1);
    String single = surnames.single(bare);
    boolean known =
        forms.contains(bare)
            || !single.isEmpty() && bySurname.containsKey(single)
            || offices.isHolder(bare, surnames)
            || offices.owner(bare) != null && offices.owner(name) == null;
    if (!known || draft.form().endsWith("ss")) {
      return draft;
    }
    EntityKind kind = draft.kind() == EntityKind.GROUP ? kindOf(bare) : draft.kind();
    return new MentionDraft(
        draft.tokens(), draft.part(), draft.span(), draft.form(), bare, kind, null);
  }

  private EntityKind kindOf(String name) {
    return drafts.stream()
        .filter(d -> d.name().equals(name))
        .map(MentionDraft::kind)
        .findFirst()
        .orElse(
            bySurname.containsKey(surnames.single(name)) ? EntityKind.PERSON : EntityKind.GROUP);
  }

  private Optional<String> bearer(MentionDraft draft, List<String> bearers, int index) {
    Gender gender = surnames.titleGender(draft.form());
    List<String> fitting =
        bearers.stream().filter(b -> !gender.excludes(surnames.gender(b))).toList();
    return fitting.size() < 2 ? fitting.stream().findFirst() : nearest(fitting, index);
  }

  /** The bearer named in full last before the mention: a writer who means another says so. */
  private Optional<String> nearest(List<String> bearers, int index) {
    for (int i = index - 1; i >= 0; i--) {
      String name = drafts.get(i).name();
      if (drafts.get(i).isPerson() && !drafts.get(i).isOneWord()) {
        for (String bearer : bearers) {
          if (surnames.same(bearer, name)) {
            return Optional.of(bearer);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> onlyFirstName(String single) {
    List<String> full = byFirstName.getOrDefault(single, List.of());
    return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }
}
