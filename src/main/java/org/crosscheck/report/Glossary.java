package org.crosscheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Certainty;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;

/** The report's words: every relation, aspect and degree of certainty, and what it means. */
public final class Glossary {
  /** A word of the report; {@code slug} is its name in links, style sheets and data files. */
  public record Term(String slug, String word, String meaning) {}

  private static final Map<Relation, Term> RELATIONS = new EnumMap<>(Relation.class);
  private static final Map<Aspect, Term> ASPECTS = new EnumMap<>(Aspect.class);
  private static final List<Relation> ORDER =
      List.of(
          Relation.DISAGREES,
          Relation.UNDECIDED,
          Relation.UPDATED,
          Relation.VARIES,
          Relation.MORE_SPECIFIC,
          Relation.AGREES,
          Relation.COVERAGE);

  static {
    relation(
        Relation.DISAGREES,
        "Disagree",
        "The statements cannot well both hold. It does not say which of them is right.");
    relation(
        Relation.UNDECIDED,
        "Undecided",
        "They may differ, but something needed to decide is missing; the finding names it.");
    relation(
        Relation.UPDATED,
        "Updated",
        "The difference goes with time: the later report has the later figure or outcome.");
    relation(
        Relation.VARIES,
        "Vary",
        "The same fact in other words, with other certainty, or in another voice.");
    relation(
        Relation.MORE_SPECIFIC,
        "More exact",
        "One statement says the same as the other and adds to it; both can hold.");
    relation(
        Relation.AGREES,
        "Agree",
        "The statements say the same. Copies of one text count as one origin.");
    relation(
        Relation.COVERAGE,
        "Coverage",
        "About what is covered rather than how: told by one outlet only, left out, or revised.");
    aspect(Aspect.NONE, "whole statement", "The statements are compared as a whole.");
    aspect(Aspect.QUANTITY, "numbers", "How many, how much, how far, how long.");
    aspect(Aspect.DATE, "date", "When it happened.");
    aspect(Aspect.PLACE, "place", "Where it happened.");
    aspect(Aspect.ACTOR, "who did it", "Who did what to whom, or the two swapped.");
    aspect(Aspect.IDENTITY, "who or what it is", "Which person, group or thing is meant.");
    aspect(Aspect.NEGATION, "whether it happened", "One says that it is so, one that it is not.");
    aspect(Aspect.OPPOSITE, "opposites", "Words of opposite meaning: rose and fell.");
    aspect(Aspect.CAUSE, "cause", "Why or through what it happened.");
    aspect(Aspect.ATTRIBUTION, "who said it", "The same remark credited to different speakers.");
    aspect(Aspect.QUOTE, "quotation", "How a remark is quoted: cut, reworded, or turned.");
    aspect(Aspect.STATUS, "how it stands", "Agreed or failed, alive or dead, in office or out.");
    aspect(Aspect.CERTAINTY, "certainty", "How sure it is said to be: is, is likely, may be.");
    aspect(
        Aspect.COMMITMENT,
        "whose word it is",
        "Told in the outlet's own voice, or as what somebody stated, claimed, admitted or denied.");
    aspect(Aspect.LABEL, "label", "What people and things are called: rebels, militants.");
    aspect(Aspect.SOURCING, "sourcing", "Named sources, unnamed sources, or none.");
    aspect(Aspect.SPELLING, "spelling", "One name or word, written in several ways.");
    aspect(Aspect.ROUNDING, "rounding", "The same figure, rounded otherwise.");
    aspect(Aspect.DETAIL, "detail", "How much is told of the same fact.");
    aspect(Aspect.SINGLE_OUTLET, "one outlet only", "Only one outlet of the story tells it.");
    aspect(
        Aspect.OMITTED,
        "left out",
        "An outlet published on the story after others told it, and does not tell it.");
    aspect(Aspect.HEADLINE_BODY, "headline and text", "A headline and its own text part ways.");
    aspect(Aspect.SELF_CONTRADICTION, "within one article", "One article says both.");
    aspect(Aspect.REVISED, "revised", "The same address was read twice with different text.");
  }

  private Glossary() {}

  private static void relation(Relation relation, String word, String meaning) {
    RELATIONS.put(relation, new Term(slug(relation), word, meaning));
  }

  private static void aspect(Aspect aspect, String word, String meaning) {
    ASPECTS.put(aspect, new Term(aspect.slug(), word, meaning));
  }

  private static String slug(Relation relation) {
    return relation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static Term of(Relation relation) {
    return RELATIONS.get(relation);
  }

  public static Term of(Aspect aspect) {
    return ASPECTS.get(aspect);
  }

  /** All relations in the order in which pages tell them: what needs a look first comes first. */
  public static List<Relation> relations() {
    return ORDER;
  }

  public static int indexOf(Relation relation) {
    return ORDER.indexOf(relation);
  }

  /** All aspects that a finding can have. */
  public static List<Aspect> aspects() {
    return new ArrayList<>(ASPECTS.keySet());
  }

  /** Confidence as a word; the number stays on hover and in the data. */
  public static String confidence(double confidence) {
    if (confidence >= 0.8) {
      return "firm";
    }
    return confidence >= 0.5 ? "likely" : "weak";
  }

  /** How sure the source of a claim is, as a word. */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "stated as fact";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case UNKNOWN -> "left open";
    };
  }

  /** Whose difference it is, as a sentence part; empty where the finding does not say. */
  public static String voice(String voice) {
    return switch (voice == null ? "" : voice) {
      case "own" -> "in the outlets' own voice";
      case "sources" -> "between the people they quote";
      case "mixed" -> "partly own voice, partly people they quote";
      default -> "";
    };
  }
}
