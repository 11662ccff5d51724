package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.Mention;
import org.crosscheck.name.MentionReader;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Reads statements of tests into claims as a run would, each statement an article of one story. */
final class StatementReader {
  static final Rules RULES = Rules.read(new RulesSource(null));
  private static final SentenceReader SENTENCES = new SentenceReader();
  private static final ClaimReader CLAIMS = new ClaimReader(RULES);
  private static final MentionReader NAMES = new MentionReader(RULES);

  private StatementReader() {}

  /** The statement's claims; every form of a name is a name of its own. */
  static List<EventMention> mentions(String id, String title, String text) {
    Article article = new Article(id, "outlet " + id, "2016-05-10", title, null, "test", text);
    ParsedArticle parsed = SENTENCES.read(new MarkedArticle(article, List.of()));
    ArticleClaims claims = CLAIMS.read(parsed);
    List<NameUse> names = NAMES.read(parsed, claims).stream().map(StatementReader::use).toList();
    List<EventMention> mentions = new ArrayList<>();
    for (Claim claim : claims.claims()) {
      List<NameUse> inside =
          names.stream()
              .filter(n -> n.part() == claim.part() && claim.sentence().contains(n.span()))
              .toList();
      mentions.add(new EventMention(claim, inside, "story", "2016-05-10", "copy " + id, id));
    }
    return mentions;
  }

  static List<ClaimProfile> profiles(String id, String title, String text) {
    return new ClaimProfiler(RULES, new Rarity(Map.of(), 1000)).profile(mentions(id, title, text));
  }

  /** The same of an article of another story. */
  static List<ClaimProfile> profilesElsewhere(String id, String text) {
    List<EventMention> elsewhere =
        mentions(id, "", text).stream()
            .map(
                m ->
                    new EventMention(
                        m.claim(), m.names(), "elsewhere", m.published(), m.copyGroup(), id))
            .toList();
    return new ClaimProfiler(RULES, new Rarity(Map.of(), 1000)).profile(elsewhere);
  }

  private static NameUse use(Mention m) {
    EntityKind kind = m.kind();
    return new NameUse(m.part(), m.span(), m.form(), m.resolved(), m.resolved(), kind);
  }
}
