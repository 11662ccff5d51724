package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;

/** Reads a sentence's entity spans from its BILOU tags, without articles, possessives and marks. */
final class EntitySpans {
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
  private static final Set<String> OTHERS = Set.of("EVENT", "PRODUCT", "LAW", "WORK_OF_ART");

  private EntitySpans() {}

  /** The spans in text order; numbers, times and languages make none. */
  static List<EntitySpan> of(Sentence sentence, int index) {
    List<EntitySpan> spans = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = -1;
    for (int i = 0; i < tokens.size(); i++) {
      String tag = tokens.get(i).entity();
      char part = tag.charAt(0);
      boolean goesOn = start >= 0 && (part == 'I' || part == 'L') && sameKind(tokens, start, tag);
      if (!goesOn) {
        add(spans, tokens, index, start, i - 1);
        start = part == 'O' ? -1 : i;
      }
      if (start >= 0 && (part == 'L' || part == 'U')) {
        add(spans, tokens, index, start, i);
        start = -1;
      }
    }
    add(spans, tokens, index, start, tokens.size() - 1);
    return spans;
  }

  private static boolean sameKind(List<Token> tokens, int start, String tag) {
    return kindOf(tokens.get(start).entity()).equals(kindOf(tag));
  }

  private static String kindOf(String tag) {
    return tag.substring(tag.indexOf('-') + 1);
  }

  private static void add(
      List<EntitySpan> spans, List<Token> tokens, int sentence, int start, int end) {
    if (start < 0) {
      return;
    }
    EntityKind kind = kind(kindOf(tokens.get(start).entity()));
    int first = start;
    int last = end;
    while (first <= last && isEdge(tokens.get(first))) {
      first++;
    }
    while (last >= first && isEdge(tokens.get(last))) {
      last--;
    }
    if (kind != null && first <= last) {
      spans.add(new EntitySpan(sentence, first, last, kind));
    }
  }

  private static boolean isEdge(Token token) {
    boolean word = token.form().chars().anyMatch(Character::isLetterOrDigit);
    return !word || token.tag().equals("DT") || token.tag().equals("POS");
  }

  /** Null for what is no name: numbers, times, languages. */
  private static EntityKind kind(String label) {
    if (label.equals("PERSON")) {
      return EntityKind.PERSON;
    }
    if (label.equals("ORG")) {
      return EntityKind.ORGANISATION;
    }
    if (label.equals("NORP")) {
      return EntityKind.GROUP;
    }
    if (PLACES.contains(label)) {
      return EntityKind.PLACE;
    }
    return OTHERS.contains(label) ? EntityKind.OTHER : null;
  }
}
