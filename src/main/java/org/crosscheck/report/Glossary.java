package org.crosscheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Certainty;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;

/** The report's words: every relation, aspect and degree of certainty, and what it means. */
public final class Glossary {
  /** A word of the report; {@code slug} is its name in links, style sheets and data files. */
  public record Term(String slug, String word, String meaning) {}

  private static final Map<String, Term> WORDS = new LinkedHashMap<>();
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

  static {
    word("outlet", "outlet", "A publication, under one name for all its addresses.");
    word(
        "origin",
        "independent origin",
        "What is left when copies are counted once: articles of one publisher's family, or that"
            + " share one text or one agency's text, are one origin.");
    word("story", "story", "Articles about one happening.");
    word("event", "event", "Claims that tell the same thing.");
    word("claim", "claim", "One statement of an article: who did what, where, when, how many.");
    word("side", "side", "Positions with the same letter agree with each other.");
    word("voice", "own voice", "The outlet states it itself and credits nobody.");
    word(
        "confidence",
        "firm, likely, weak",
        "How confident the comparison is: 0.8 and more, 0.5 and more, less.");
  }

  private Glossary() {}

  private static void word(String slug, String word, String meaning) {
    WORDS.put(slug, new Term(slug, word, meaning));
  }

  /** Words of the report that are no relation and no aspect. */
  public static List<Term> words() {
    return List.copyOf(WORDS.values());
  }

  /** What a word of {@link #words()} means. */
  public static String meaning(String slug) {
    return WORDS.get(slug).meaning();
  }

  /** A relation's sign as an SVG path on a field of 16 by 16: shapes differ, not only colours. */
  public static String shape(String slug) {
    return switch (slug) {
      case "disagrees" -> "M8 1 15 8 8 15 1 8z";
      case "undecided" -> "M8 1a7 7 0 1 0 .01 0zM8 3.5a4.5 4.5 0 1 1-.01 0z";
      case "updated" -> "M8 1l5 6H10v8H6V7H3z";
      case "varies" ->
          "M1 6c3-5 5-2 7 0s4 3 7-1v3c-3 5-5 2-7 0s-4-3-7 1zM1 12c3-5 5-2 7 0s4 3 7-1v2c-3 4-5 2-7"
              + " 0s-4-3-7 1z";
      case "more-specific" -> "M7 1h2v6h6v2H9v6H7V9H1V7h6z";
      case "agrees" -> "M1 4h14v3H1zM1 9h14v3H1z";
      default -> "M2 2h12v12H2zM4 4v8h8V4z";
    };
  }

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
