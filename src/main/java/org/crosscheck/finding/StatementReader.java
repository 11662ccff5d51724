package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.FormCount;
import org.crosscheck.name.Mention;
import org.crosscheck.name.MentionReader;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameResolver;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.ResolvedNames;
import org.crosscheck.rules.Rules;

/** Reads two bare statements as two articles without outlet and joins their names. */
final class StatementReader {
  private final SentenceReader sentenceReader = new SentenceReader();
  private final ClaimReader claimReader;
  private final MentionReader mentionReader;
  private final NameResolver nameResolver;

  StatementReader(Rules rules) {
    claimReader = new ClaimReader(rules);
    mentionReader = new MentionReader(rules);
    nameResolver = new NameResolver(rules);
  }

  /** The parse of a statement, which {@link #read} takes. */
  ParsedArticle parse(String id, Statement statement) {
    Article article =
        new Article(id, "unknown", statement.published(), "", null, "statement", statement.text());
    return sentenceReader.read(new MarkedArticle(article, List.of()));
  }

  /** The claims of the statements, in their order. */
  List<List<EventMention>> read(List<ParsedArticle> statements) {
    List<ArticleReading> readings = statements.stream().map(this::reading).toList();
    List<FormCount> counts = new ArrayList<>();
    for (ArticleReading reading : readings) {
      for (Mention m : reading.mentions()) {
        counts.add(new FormCount(m.form(), m.resolved(), m.kind(), "unknown", 1));
      }
    }
    ResolvedNames names = nameResolver.resolve(counts);
    Map<String, Name> byId = names.byId();
    return readings.stream().map(r -> mentions(r, names, byId)).toList();
  }

  private ArticleReading reading(ParsedArticle parsed) {
    return mentionReader.reading(parsed, claimReader.read(parsed));
  }

  private static List<EventMention> mentions(
      ArticleReading reading, ResolvedNames names, Map<String, Name> byId) {
    List<NameUse> uses =
        reading.mentions().stream().map(m -> use(m, byId.get(names.idOf(m)))).toList();
    List<NameUse> anaphors = reading.anaphors(uses);
    String id = reading.article().id();
    return reading.reading().claims().stream()
        .map(c -> mention(c, uses, anaphors, id, reading.article().published()))
        .toList();
  }

  private static EventMention mention(
      Claim claim, List<NameUse> uses, List<NameUse> anaphors, String id, String published) {
    return new EventMention(
        claim,
        NameUse.around(claim, uses),
        NameUse.around(claim, anaphors),
        id,
        published,
        id,
        id,
        null);
  }

  private static NameUse use(Mention m, Name name) {
    return new NameUse(m.part(), m.span(), m.form(), name.id(), name.canonical(), name.kind());
  }
}
