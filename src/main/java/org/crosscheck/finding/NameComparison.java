package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.PlainText;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/** Finds claims that tell of the same doing and name somebody or something else in one role. */
final class NameComparison implements Comparison {
  private static final String RULE = "name";
  private static final List<Role> ROLES =
      List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.PLACE, Role.ATTRIBUTE);

  private final ComparisonWords words;

  NameComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    if (!pair.haveSamePredicate()
        || !pair.standAlone()
        || LightVerbs.holds(pair.claimA().predicate().lemma())) {
      return verdicts;
    }
    // Who attends a rally is drawn by it.
    boolean turned = pair.doingA().isTurned(pair.doingB()) || pair.doingB().isTurned(pair.doingA());
    if (!turned && isSwapped(pair)) {
      verdicts.add(swapped(name(pair.a(), Role.AGENT).form(), name(pair.b(), Role.AGENT).form()));
      return verdicts;
    }
    if (!turned && areNounsSwapped(pair)) {
      verdicts.add(swapped(noun(pair.claimA(), Role.AGENT), noun(pair.claimB(), Role.AGENT)));
      return verdicts;
    }
    for (Role role : ROLES) {
      NameUse a = role == Role.AGENT ? actor(pair.a()) : name(pair.a(), role);
      NameUse b = role == Role.AGENT ? actor(pair.b()) : name(pair.b(), role);
      if (a != null
          && b != null
          && areOther(a, b, pair)
          && !(speaks(pair.claimA(), a) || speaks(pair.claimB(), b))
          && pair.match().share() + pair.matterBonus() >= 0.55) {
        verdicts.add(other(pair, role, a, b));
      }
    }
    return verdicts;
  }

  private static boolean areOther(NameUse a, NameUse b, Pair pair) {
    return a.kind() == b.kind() && areTwo(a, b, pair);
  }

  /** Whether no form joins the names and neither claim uses the other's. */
  static boolean areTwo(NameUse a, NameUse b, Pair pair) {
    return !a.nameId().equals(b.nameId())
        && !share(a.canonical(), b.canonical())
        && !share(a.form(), b.form())
        && !uses(pair.b(), a)
        && !uses(pair.a(), b);
  }

  /** Whether it is whom the claim is credited to: the parse takes a speaker for the doer. */
  private static boolean speaks(Claim claim, NameUse name) {
    ClaimSource source = claim.attribution();
    return source != null
        && (source.sourceSpan() != null && source.sourceSpan().touches(name.span())
            || share(source.speaker(), name.form()));
  }

  /** Whether two names share a word, or one is the other's first letters. */
  private static boolean share(String a, String b) {
    List<TextWord> x = Wording.of(a).words();
    List<TextWord> y = Wording.of(b).words();
    return Initials.stand(x, y)
        || x.stream().anyMatch(w -> y.stream().anyMatch(o -> o.key().equals(w.key())));
  }

  private static boolean uses(EventMention mention, NameUse name) {
    return mention.names().stream().anyMatch(n -> n.nameId().equals(name.nameId()));
  }

  private static boolean isSwapped(Pair pair) {
    NameUse agentA = name(pair.a(), Role.AGENT);
    NameUse agentB = name(pair.b(), Role.AGENT);
    NameUse patientA = name(pair.a(), Role.PATIENT);
    NameUse patientB = name(pair.b(), Role.PATIENT);
    return agentA != null
        && agentB != null
        && patientA != null
        && patientB != null
        && agentA.nameId().equals(patientB.nameId())
        && agentB.nameId().equals(patientA.nameId())
        && !agentA.nameId().equals(agentB.nameId());
  }

  /** Police attacked the miners, the miners attacked the police; who met whom met him too. */
  private boolean areNounsSwapped(Pair pair) {
    String agentA = noun(pair.claimA(), Role.AGENT);
    String agentB = noun(pair.claimB(), Role.AGENT);
    return !agentA.isEmpty()
        && !agentB.isEmpty()
        && !agentA.equals(agentB)
        && agentA.equals(noun(pair.claimB(), Role.PATIENT))
        && agentB.equals(noun(pair.claimA(), Role.PATIENT))
        && pair.claimA().polarity() == pair.claimB().polarity()
        && !words.is("mutual", pair.claimA().predicate().lemma());
  }

  /** The common noun that alone stands in a role, empty for none. */
  private static String noun(Claim claim, Role role) {
    List<String> heads =
        claim.arguments().stream().filter(a -> a.role() == role).map(Argument::head).toList();
    return heads.size() == 1 && !FunctionWords.holds(heads.get(0)) ? heads.get(0) : "";
  }

  private static Verdict swapped(String a, String b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.ACTOR,
        0.8,
        RULE,
        "Who did it to whom",
        a,
        b,
        List.of(new Step("Are the parts exchanged?", "yes", 0.8)));
  }

  private static Verdict other(Pair pair, Role role, NameUse a, NameUse b) {
    double sure = 0.35 * pair.match().share() + 0.5 * pair.match().balance();
    sure += (pair.match().matched() >= 4 ? 0.1 : -0.1) + pair.matterBonus();
    if (Times.areApart(pair)) {
      sure -= 0.3;
    }
    return new Verdict(
        sure < 0.65 ? Relation.UNDECIDED : Relation.DISAGREES,
        role == Role.PLACE || a.kind() == EntityKind.PLACE && role != Role.AGENT
            ? Aspect.PLACE
            : role == Role.AGENT ? Aspect.ACTOR : Aspect.IDENTITY,
        Confidence.of(sure),
        RULE,
        subject(role),
        a.form(),
        b.form(),
        List.of(new Step("Is it the same doing?", "yes", 0.2), pair.sharedRest()));
  }

  private static String subject(Role role) {
    return switch (role) {
      case AGENT -> "Who did it";
      case PLACE -> "Where it happened";
      default -> "Who or what is meant";
    };
  }

  /** Whether the name stands in the clause, no quotation mark between: who speaks is no doer. */
  private static boolean isTold(Claim claim, NameUse name) {
    if (!claim.span().contains(name.span())) {
      return false;
    }
    int start = claim.span().start();
    int from = Math.min(claim.predicate().end(), name.span().end()) - start;
    int to = Math.max(claim.predicate().start(), name.span().start()) - start;
    return from >= to || PlainText.of(claim.text()).substring(from, to).indexOf('"') < 0;
  }

  /** The name at the actor's head, else the only one in its words: Russian planes. */
  private static NameUse actor(EventMention mention) {
    NameUse head = name(mention, Role.AGENT);
    if (head != null) {
      return head;
    }
    List<NameUse> inside =
        mention.claim().arguments().stream()
            .filter(a -> a.role() == Role.AGENT)
            .limit(1)
            .flatMap(a -> mention.names().stream().filter(n -> isInside(mention, a, n)))
            .filter(n -> n.kind() != EntityKind.PERSON)
            .toList();
    return inside.size() == 1 ? inside.get(0) : null;
  }

  private static boolean isInside(EventMention mention, Argument argument, NameUse name) {
    return name.part() == mention.claim().part() && argument.span().contains(name.span());
  }

  /** The name at the head of a role's argument, null for none. */
  private static NameUse name(EventMention mention, Role role) {
    for (Argument argument : mention.claim().arguments()) {
      if (argument.role() == role) {
        for (NameUse name : mention.names()) {
          if (name.part() == mention.claim().part()
              && isTold(mention.claim(), name)
              && name.span().touches(argument.headSpan())) {
            return name;
          }
        }
      }
    }
    return null;
  }
}
