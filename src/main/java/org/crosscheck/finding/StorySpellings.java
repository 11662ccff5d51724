package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.FormComparer;
import org.crosscheck.name.FormDifference;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/**
 * Finds names that a story's outlets write in two ways, each told once a story: Salaheddin and
 * Salah al-Din, Daesh and ISIS. A form that both outlets use sets nothing apart.
 */
final class StorySpellings {
  static final String RULE = "spelling";

  /** A name of more articles is compared by the first of them. */
  private static final int MOST_ARTICLES = 40;

  /** So many passages of an article show how it writes a name. */
  private static final int MOST_PASSAGES = 8;

  private static final double SURE = 0.8;

  private final FormComparer forms;
  private final PairComparer pairComparer;

  StorySpellings(Rules rules, PairComparer pairComparer) {
    forms = new FormComparer(rules);
    this.pairComparer = pairComparer;
  }

  /** The forms of one name in one article, with the clauses that hold each. */
  private record Written(NameUse name, Map<String, List<EventClaim>> byForm) {}

  /** A list of verdicts for each pair of forms, in the order of the names' ids. */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    List<List<PairVerdict>> found = new ArrayList<>();
    for (Map<String, Written> articles : read(claims).values()) {
      List<Written> some = articles.values().stream().limit(MOST_ARTICLES).toList();
      Map<List<String>, List<PairVerdict>> byForms = new LinkedHashMap<>();
      Map<List<String>, FormDifference> known = new HashMap<>();
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          apart(some.get(i), some.get(j), known)
              .ifPresent(
                  a ->
                      byForms
                          .computeIfAbsent(a.forms(), k -> new ArrayList<>())
                          .addAll(verdicts(a, facts)));
        }
      }
      found.addAll(byForms.values());
    }
    return found;
  }

  private static Map<String, Map<String, Written>> read(List<EventClaim> claims) {
    Map<String, Map<String, Written>> names = new TreeMap<>();
    for (EventClaim claim : claims) {
      for (NameUse name : claim.mention().ownNames()) {
        if (name.kind() != EntityKind.GROUP) {
          List<EventClaim> passages =
              names
                  .computeIfAbsent(name.nameId(), k -> new LinkedHashMap<>())
                  .computeIfAbsent(
                      claim.mention().claim().articleId(),
                      k -> new Written(name, new LinkedHashMap<>()))
                  .byForm()
                  .computeIfAbsent(name.form(), k -> new ArrayList<>());
          if (passages.size() < MOST_PASSAGES) {
            passages.add(claim);
          }
        }
      }
    }
    return names;
  }

  /** Two forms of one name, each of which only one of two articles uses. */
  private record Apart(
      NameUse name, FormDifference difference, Map<String, List<EventClaim>> passages) {
    /** The two forms in the order of the alphabet. */
    List<String> forms() {
      return passages.keySet().stream().sorted().toList();
    }
  }

  private Optional<Apart> apart(Written a, Written b, Map<List<String>, FormDifference> known) {
    for (String x : a.byForm().keySet()) {
      for (String y : b.byForm().keySet()) {
        boolean shared = a.byForm().containsKey(y) || b.byForm().containsKey(x);
        FormDifference difference =
            shared || !areIndependent(a, b)
                ? FormDifference.NONE
                : known.computeIfAbsent(List.of(x, y), k -> difference(a.name(), b.name(), x, y));
        if (difference != FormDifference.NONE) {
          Map<String, List<EventClaim>> passages = new LinkedHashMap<>();
          passages.put(x, a.byForm().get(x));
          passages.put(y, b.byForm().get(y));
          return Optional.of(new Apart(a.name(), difference, passages));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether they are of two outlets of which none copies the other. */
  private static boolean areIndependent(Written a, Written b) {
    EventMention x = a.byForm().values().iterator().next().get(0).mention();
    EventMention y = b.byForm().values().iterator().next().get(0).mention();
    return !x.claim().outlet().equals(y.claim().outlet()) && !x.isCopyOf(y);
  }

  /** A person's other name is an office, put for its holder. */
  private FormDifference difference(NameUse a, NameUse b, String x, String y) {
    FormDifference difference = forms.compare(x, y);
    boolean person = a.kind() == EntityKind.PERSON || b.kind() == EntityKind.PERSON;
    return person && difference == FormDifference.OTHER_NAME ? FormDifference.NONE : difference;
  }

  private List<PairVerdict> verdicts(Apart apart, Map<String, SentenceFacts> facts) {
    boolean spelling = apart.difference() == FormDifference.SPELLING;
    List<String> both = List.copyOf(apart.passages().keySet());
    List<EventClaim> some = apart.passages().get(both.get(0));
    List<EventClaim> others = apart.passages().get(both.get(1));
    List<PairVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
      EventClaim a = some.get(Math.min(i, some.size() - 1));
      EventClaim b = others.get(Math.min(i, others.size() - 1));
      verdicts.add(
          new PairVerdict(
              pairComparer.read(a, b, facts),
              new Verdict(
                  Relation.VARIES,
                  spelling ? Aspect.SPELLING : Aspect.LABEL,
                  SURE,
                  RULE,
                  spelling ? "How the name is written" : "What one is called",
                  both.get(0),
                  both.get(1),
                  List.of(new Step("Is it the same name?", apart.name().canonical(), SURE)))));
    }
    return verdicts;
  }
}
