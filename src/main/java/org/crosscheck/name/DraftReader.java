package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Span;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.crosscheck.rules.NameWords;

/** Turns a sentence's entity spans into mentions with clean forms. */
final class DraftReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_TITLE = 3;

  private final NameWords words;
  private final KnownEntities known;

  DraftReader(NameWords words, KnownEntities known) {
    this.words = words;
    this.known = known;
  }

  List<MentionDraft> read(ParsedArticle parsed, int index, List<RoleReader.Role> roles) {
    Sentence sentence = parsed.sentences().get(index);
    List<MentionDraft> drafts = new ArrayList<>();
    for (EntitySpan span : EntitySpans.of(sentence, index)) {
      boolean office =
          roles.stream()
              .anyMatch(
                  r ->
                      r.first() <= span.first()
                          && span.last() <= r.last()
                          && !(span.last() < r.last() && isOwner(sentence, span)));
      if (!office) {
        draft(parsed, sentence, trimmed(sentence, span, roles), drafts);
      }
    }
    addGroups(parsed, sentence, index, drafts);
    return drafts;
  }

  /** A country before its office stays a mention of its own. */
  private boolean isOwner(Sentence sentence, EntitySpan span) {
    return known.of(sentence.tokens().get(span.last()).form(), EntityKind.PLACE).isPresent();
  }

  /** A person's span without the office before it and small words after it. */
  private EntitySpan trimmed(Sentence sentence, EntitySpan span, List<RoleReader.Role> roles) {
    if (span.kind() != EntityKind.PERSON) {
      return span;
    }
    int first = span.first();
    int last = span.last();
    for (RoleReader.Role role : roles) {
      if (role.first() <= first && role.last() >= first && role.last() < last) {
        first = role.last() + 1;
      }
    }
    first -= first > 0 && isGenderTitle(sentence.tokens().get(first - 1)) ? 1 : 0;
    while (last > first && isSmall(sentence.tokens().get(last))) {
      last--;
    }
    return new EntitySpan(span.sentence(), first, last, span.kind());
  }

  /** Whether it is a word such as Mrs, which says a gender. */
  private boolean isGenderTitle(Token token) {
    String title = Forms.folded(token.form());
    return Character.isUpperCase(token.form().charAt(0)) && words.genderOfTitle(title).isKnown();
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.form().charAt(0)) && token.tag().startsWith("NN");
  }

  private void draft(
      ParsedArticle parsed, Sentence sentence, EntitySpan entity, List<MentionDraft> drafts) {
    List<Token> tokens = sentence.tokens();
    Span span = new Span(tokens.get(entity.first()).start(), tokens.get(entity.last()).end());
    String text = parsed.article().textOf(sentence.part());
    String form = withoutMarks(Forms.clean(span.cut(text)));
    if (form.isEmpty() || form.chars().noneMatch(Character::isLetter)) {
      return;
    }
    EntityKind kind = entity.kind();
    String name = form;
    if (kind == EntityKind.PERSON) {
      name = withoutTitles(form);
      int next = entity.last() + 1;
      if (next < tokens.size() && words.is(NameWords.FAMILY, lower(tokens.get(next)))) {
        kind = EntityKind.GROUP;
        name = name + " " + lower(tokens.get(next));
      }
    }
    drafts.add(new MentionDraft(entity, sentence.part(), span, form, name, kind, null));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Without the sign of a handle and a full stop that closes the sentence. */
  private static String withoutMarks(String form) {
    String bare = form.startsWith("@") || form.startsWith("#") ? form.substring(1) : form;
    boolean stop = bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1;
    boolean abbreviated =
        bare.length() < 5 && bare.indexOf(' ') < 0 && !bare.equals(bare.toUpperCase(Locale.ROOT));
    return stop && !abbreviated ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The name without ranks and titles, but with those that it is not a name without. */
  private String withoutTitles(String form) {
    List<String> left = List.of(form.split(" "));
    int taken = titleLength(left);
    while (taken > 0) {
      left = left.subList(taken, left.size());
      taken = titleLength(left);
    }
    return String.join(" ", left);
  }

  private int titleLength(List<String> left) {
    for (int length = Math.min(LONGEST_TITLE, left.size() - 1); length > 0; length--) {
      String title = Forms.folded(String.join(" ", left.subList(0, length)));
      if (words.is(NameWords.KEPT_TITLE, title)) {
        return 0;
      }
      if (words.is(NameWords.TITLE, title)) {
        return length;
      }
    }
    return 0;
  }

  /** The library does not know G7 and G20. */
  private static void addGroups(
      ParsedArticle parsed, Sentence sentence, int index, List<MentionDraft> drafts) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      boolean group = tokens.get(i).form().matches("G-?\\d{1,2}");
      if (group && drafts.stream().noneMatch(d -> covers(d, at))) {
        Span span = tokens.get(i).span();
        String form = Forms.clean(span.cut(parsed.article().textOf(sentence.part())));
        EntitySpan entity = new EntitySpan(index, i, i, EntityKind.ORGANISATION);
        drafts.add(
            new MentionDraft(entity, sentence.part(), span, form, form, entity.kind(), null));
      }
    }
  }

  private static boolean covers(MentionDraft draft, int token) {
    return draft.tokens().first() <= token && token <= draft.tokens().last();
  }
}
