package org.crosscheck.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.article.Span;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;

/** Resolves an article's offices without a name to the persons who hold them. */
final class RoleHolders {
  private final ParsedArticle parsed;
  private final Map<String, String> resolved = new HashMap<>();
  private final OfficeIndex offices;
  private final NameSurnames surnames;
  private final String day;

  RoleHolders(
      ParsedArticle parsed,
      List<Mention> mentions,
      OfficeIndex offices,
      NameSurnames surnames,
      String day) {
    this.parsed = parsed;
    mentions.forEach(m -> resolved.put(m.part() + " " + m.span(), m.resolved()));
    this.offices = offices;
    this.surnames = surnames;
    this.day = day;
  }

  /** One mention for each office whose holder is known. */
  List<Mention> mentions(List<RoleMention> roles) {
    List<Mention> mentions = new ArrayList<>();
    for (RoleMention role : roles) {
      boolean alone = role.holder() == null && role.role().holds() && role.role().definite();
      if (alone && !isPlural(role)) {
        holder(role, roles).ifPresent(person -> mentions.add(mention(role, person)));
      }
    }
    return mentions;
  }

  private boolean isPlural(RoleMention role) {
    List<Token> tokens = parsed.sentences().get(role.sentence()).tokens();
    String tag = tokens.get(role.role().last()).tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  private Optional<String> holder(RoleMention role, List<RoleMention> all) {
    String owner = role.role().owner();
    if (owner != null && !day.isEmpty()) {
      Optional<String> known = offices.holder(role.role().office(), owner, day);
      if (known.isPresent()) {
        return known;
      }
    }
    Optional<String> named = named(role, all);
    if (named.isPresent() || owner != null || day.isEmpty()) {
      return named;
    }
    return offices.holder(role.role().office(), null, day).or(() -> mentioned(role));
  }

  /**
   * Of the persons who hold such an office in some country, the only one whom the article names.
   */
  private Optional<String> mentioned(RoleMention role) {
    List<String> persons =
        offices.holders(role.role().office(), day).stream()
            .filter(person -> resolved.values().stream().anyMatch(n -> surnames.same(n, person)))
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** The only person whom the article names with this office. */
  private Optional<String> named(RoleMention role, List<RoleMention> all) {
    Set<String> persons = new LinkedHashSet<>();
    for (RoleMention other : all) {
      boolean same =
          other.holder() != null
              && other.role().holds()
              && other.role().office().equals(role.role().office())
              && agree(other.role().owner(), role.role().owner());
      if (same) {
        Span span = other.holder().span();
        String person =
            resolved.getOrDefault(other.holder().part() + " " + span, other.holder().name());
        if (persons.stream().noneMatch(p -> surnames.same(p, person))) {
          persons.add(person);
        }
      }
    }
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }

  private static boolean agree(String a, String b) {
    return a == null || b == null || a.equals(b);
  }

  private Mention mention(RoleMention role, String person) {
    Sentence sentence = parsed.sentences().get(role.sentence());
    Span span =
        new Span(
            sentence.tokens().get(role.role().first()).start(),
            sentence.tokens().get(role.role().last()).end());
    String form = Forms.clean(span.cut(parsed.article().textOf(sentence.part())));
    return new Mention(sentence.part(), span, form, person, EntityKind.PERSON);
  }
}
