package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkKind;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Part;
import org.crosscheck.article.Rejected;
import org.crosscheck.article.Span;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Predicate;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Step;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;

/** A small made-up run for looking at pages without running the pipeline. */
final class SampleRun {
  final List<NamedArticle> articles = new ArrayList<>();
  final List<Copy> copies = new ArrayList<>();
  final List<Story> stories = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<EventMention> mentions = new ArrayList<>();
  final List<Name> names = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Judgement> judgements = new ArrayList<>();
  private final Map<String, String> storyOf = new TreeMap<>();

  void article(String id, String outlet, String published, String title, String text) {
    List<NameUse> uses = new ArrayList<>();
    for (String form : List.of("Ana Kovac", "Anna Kovač")) {
      int at = text.indexOf(form);
      if (at >= 0) {
        uses.add(
            new NameUse(
                Part.BODY,
                new Span(at, at + form.length()),
                form,
                "name-kovac",
                "Ana Kovac",
                EntityKind.PERSON));
      }
    }
    List<Mark> marks =
        text.startsWith("LOWMERE")
            ? List.of(new Mark(MarkKind.DATELINE, new Span(0, 15), "LOWMERE"))
            : List.of();
    ArticleClaims claims =
        new ArticleClaims(List.of(), said(text), List.of(), List.of(), List.of(), List.of());
    articles.add(
        new NamedArticle(
            new Article(
                id,
                outlet,
                published,
                title,
                "https://news.example/" + articles.size(),
                "sample.jsonl:" + articles.size(),
                text),
            marks,
            claims,
            uses,
            List.of()));
    copies.add(new Copy(id, "copy-" + id, "none", null, outlet));
  }

  private static List<Attribution> said(String text) {
    int quote = text.indexOf('"');
    int cue = text.indexOf(" said");
    if (quote < 0 || cue < 0) {
      return List.of();
    }
    int end = text.indexOf('"', quote + 1) + 1;
    return List.of(
        new Attribution(
            Part.BODY,
            List.of(new Span(end + 1, cue)),
            List.of(new Span(cue + 1, cue + 5)),
            List.of(new Span(quote, end)),
            "direct",
            "say",
            "said",
            "Ana Kovac",
            false,
            -1));
  }

  void story(String id, String label, List<String> articleIds) {
    stories.add(
        new Story(
            id,
            articleIds,
            label,
            "2024-05-02",
            "2024-05-03",
            articleIds.size(),
            articleIds.size(),
            .6));
    articleIds.forEach(article -> storyOf.put(article, id));
  }

  /** Makes a claim of words that stand in the article's body; returns its id. */
  String claim(String articleId, String words) {
    int index = 0;
    while (!articles.get(index).article().id().equals(articleId)) {
      index++;
    }
    return claim(index, words);
  }

  /** Makes a claim of words of the article at a place of the list; returns its id. */
  String claim(int index, String words) {
    String articleId = articles.get(index).article().id();
    NamedArticle named = articles.get(index);
    int start = named.article().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    String id = ContentId.of("claim", articleId, words);
    ClaimSource source =
        words.contains("warn")
            ? new ClaimSource(
                "mayor Ana Kovac", "said", "said", "direct", "Ana Kovac", null, false, "")
            : null;
    Claim claim =
        new Claim(
            id,
            articleId,
            named.article().outlet(),
            Part.BODY,
            ClaimKind.CLAUSE,
            span,
            words,
            sentence(named.article().text(), span),
            new Predicate(start, start + 2, "die", false, false),
            List.of(),
            source,
            Certainty.CERTAIN,
            Polarity.POSITIVE,
            Mood.STATED,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            false);
    List<Claim> claims = new ArrayList<>(named.reading().claims());
    claims.add(claim);
    articles.set(
        index,
        new NamedArticle(
            named.article(),
            named.marks(),
            new ArticleClaims(
                claims, named.reading().attributions(), List.of(), List.of(), List.of(), List.of()),
            named.names(),
            named.anaphors()));
    mentions.add(
        new EventMention(
            claim,
            named.names(),
            storyOf.get(articleId),
            named.article().published(),
            "copy-" + articleId,
            named.article().outlet()));
    return id;
  }

  /** From the end of the sentence before to the full stop behind, inside a paragraph. */
  private static Span sentence(String text, Span span) {
    Span paragraph =
        Paragraphs.of(text).stream().filter(p -> p.contains(span)).findFirst().orElse(span);
    int stop = text.lastIndexOf(". ", span.start());
    int end = text.indexOf('.', span.end());
    return new Span(
        Math.max(paragraph.start(), stop < 0 ? 0 : stop + 2),
        end < 0 ? paragraph.end() : Math.min(paragraph.end(), end + 1));
  }

  void event(String id, String label, String... claimIds) {
    event(id, label, null, .8, claimIds);
  }

  /** Makes an event of claims with their common days, held together so well. */
  void event(String id, String label, String time, double weakestLink, String... claimIds) {
    events.add(
        new Event(
            id,
            List.of(claimIds),
            label,
            time,
            claimIds.length,
            claimIds.length,
            weakestLink,
            List.of()));
  }

  Position position(String claimId, int side, String value, String quote) {
    int index = mentions.size() - 1;
    while (!mentions.get(index).claim().id().equals(claimId)) {
      index--;
    }
    Claim claim = mentions.get(index).claim();
    String speaker = claim.attribution() == null ? "" : claim.attribution().speaker();
    return new Position(claimId, claim.articleId(), claim.outlet(), side, value, quote, speaker);
  }

  void finding(
      Relation relation,
      Aspect aspect,
      double confidence,
      String eventId,
      String sentence,
      List<Position> positions) {
    String id = ContentId.of("finding", relation, aspect, sentence);
    String story = storyOf.get(positions.get(0).articleId());
    findings.add(
        new Finding(
            id,
            eventId,
            story,
            relation,
            aspect,
            confidence,
            sentence,
            "quantities",
            List.of(
                new Step("Is the same thing counted?", "yes: dead people", .5),
                new Step("Is the scope the same?", "yes", .3),
                new Step("May a later figure explain it?", "same day", -.1),
                new Step("Do the bounds exclude each other?", "yes, by 3", .3)),
            List.of("a later figure", "other ways to count the missing"),
            "own",
            2,
            positions));
  }

  ReportData data(boolean passagesOnly) {
    ReportFrame frame =
        new ReportFrame(
            "run-0123456789abcdef",
            "0.1.0",
            List.of(
                new Measure("disagreement: numbers", .92, .78, 41, "bundled corpus"),
                new Measure("variation: label", .81, .7, 33, "bundled corpus")),
            passagesOnly,
            true,
            false);
    RunContent run =
        new RunContent(
            "run sample.jsonl --out DIR",
            "0f".repeat(32),
            List.of(new InputDigest("sample.jsonl", 2048, "ab".repeat(32))),
            1,
            List.of(new StageCount("articles", articles.size())),
            1,
            List.of(new Rejected("sample.jsonl", 4, "broken-json", "the line is no JSON object")),
            List.of("2 blocks of more than 500 articles were cut"));
    List<FindingHead> heads =
        new ReportContents(withoutDiff(frame, run))
            .stories().stream().flatMap(s -> StorySummaries.findings(s).stream()).toList();
    DiffContent diff =
        heads.size() < 3
            ? null
            : new DiffContent(
                "run-fedcba9876543210",
                heads.subList(0, 1),
                1,
                heads.subList(1, 2),
                1,
                List.of(new DiffContent.Change(heads.get(2), heads.get(2), "confidence rose")),
                1);
    ReportData plain = withoutDiff(frame, run);
    return new ReportData(
        frame,
        plain.articles(),
        plain.copies(),
        plain.stories(),
        plain.events(),
        plain.mentions(),
        plain.names(),
        plain.findings(),
        plain.judgements(),
        run,
        plain.rules(),
        diff);
  }

  private ReportData withoutDiff(ReportFrame frame, RunContent run) {
    return new ReportData(
        frame,
        articles,
        copies,
        stories,
        events,
        mentions,
        names,
        findings,
        judgements,
        run,
        List.of(new MethodRule("quantities", "Two numbers of the same thing.")),
        null);
  }
}
