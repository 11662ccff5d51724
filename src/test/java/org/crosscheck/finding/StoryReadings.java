package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.MentionReader;
import org.crosscheck.name.NameUse;

/** Reads whole articles as the earlier stages do, each claim in an event of its own. */
final class StoryReadings {
  private static final SentenceReader SENTENCES = new SentenceReader();

  private StoryReadings() {}

  static List<EventClaim> of(String outlet, String published, String title, String text) {
    Article article = new Article(outlet, outlet, published, title, null, "test", text);
    ParsedArticle parsed = SENTENCES.read(new MarkReader(Cases.RULES).mark(article));
    ArticleClaims read = new ClaimReader(Cases.RULES).read(parsed);
    ArticleReading reading = new MentionReader(Cases.RULES).reading(parsed, read);
    List<NameUse> names =
        reading.mentions().stream()
            .map(m -> new NameUse(m.part(), m.span(), m.form(), m.form(), m.form(), m.kind()))
            .toList();
    List<NameUse> anaphors = reading.anaphors(names);
    return read.claims().stream()
        .map(
            c ->
                new EventMention(
                    c,
                    NameUse.around(c, names),
                    NameUse.around(c, anaphors),
                    "story",
                    published,
                    outlet,
                    outlet,
                    null))
        .map(m -> new EventClaim(m.claim().id(), m))
        .toList();
  }

  /** An article of one day whose headline tells nothing. */
  static List<EventClaim> of(String outlet, String text) {
    return of(outlet, "2024-05-02", "A report of the day", text);
  }

  /** The claims of a text, all of one event. */
  static List<EventClaim> ofOneEvent(String outlet, String text) {
    return of(outlet, "2024-02-02", "A report of the day", text).stream()
        .map(c -> new EventClaim("event", c.mention()))
        .toList();
  }
}
