package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;

/** Finds whom and what an article mentions, and the fullest form it gives of each. */
public final class MentionReader implements Serializable {
  private static final long serialVersionUID = 1;
  private final DraftReader drafts;
  private final RoleReader roles;
  private final OfficeIndex offices;
  private final NameSurnames surnames;
  private final ActorUse actors;
  private final AnaphorReader anaphors;

  public MentionReader(Rules rules) {
    KnownEntities known = new KnownEntities(rules);
    offices = new OfficeIndex(rules, known);
    roles = new RoleReader(offices, rules.nameWords());
    surnames = new NameSurnames(new NameMatcher(rules));
    drafts = new DraftReader(rules.nameWords(), known);
    actors = new ActorUse(rules);
    anaphors = new AnaphorReader(surnames);
  }

  /** The article's mentions, the title's before the body's, in text order. */
  public List<Mention> read(ParsedArticle parsed, ArticleClaims claims) {
    List<MentionDraft> named = new ArrayList<>();
    List<RoleMention> offices = new ArrayList<>();
    for (int i = 0; i < parsed.sentences().size(); i++) {
      Sentence sentence = parsed.sentences().get(i);
      List<RoleReader.Role> found = roles.read(sentence);
      List<MentionDraft> here = drafts.read(parsed, i, found);
      named.addAll(here);
      for (RoleReader.Role role : found) {
        offices.add(new RoleMention(i, role, holder(here, role)));
      }
    }
    String day = parsed.article().publishedDay().map(Object::toString).orElse("");
    Antecedents antecedents = new Antecedents(named, surnames, this.offices, day);
    List<Mention> mentions = new ArrayList<>();
    for (MentionDraft draft : antecedents.resolved()) {
      Sentence sentence = parsed.sentences().get(draft.tokens().sentence());
      mentions.add(actors.resolve(draft, sentence).mention());
    }
    mentions.addAll(
        new RoleHolders(parsed, List.copyOf(mentions), this.offices, surnames, day)
            .mentions(offices));
    mentions.sort(Comparator.comparing(Mention::part).thenComparing(Mention::span));
    return mentions;
  }

  /** An article with its marks, its claims, whom it mentions and for whom its pronouns stand. */
  public ArticleReading reading(ParsedArticle parsed, ArticleClaims claims) {
    List<Mention> mentions = read(parsed, claims);
    return new ArticleReading(
        parsed.article(),
        parsed.marks(),
        claims,
        mentions,
        anaphors.read(parsed, claims.attributions(), mentions));
  }

  /** The person named right after an office, or before it in apposition; null for none. */
  private static MentionDraft holder(List<MentionDraft> drafts, RoleReader.Role role) {
    for (MentionDraft draft : drafts) {
      boolean after = draft.tokens().first() == role.last() + 1;
      boolean comma = draft.tokens().first() == role.last() + 2 && role.last() > role.first();
      boolean inside =
          draft.tokens().first() <= role.first() && role.last() < draft.tokens().last();
      if (draft.isPerson() && (after || comma || inside)) {
        return draft;
      }
    }
    return null;
  }
}
