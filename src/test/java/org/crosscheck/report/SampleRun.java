package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkKind;
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
import org.crosscheck.name.Variant;

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

  /** Three outlets on a flood, with a disagreement on a toll, a variation and an agreement. */
  static SampleRun flood() {
    SampleRun run = new SampleRun();
    run.article(
        "harbour-post-1",
        "Harbour Post",
        "2024-05-02T08:10:00Z",
        "Flood in Lowmere kills at least 12",
        "LOWMERE, May 2. \n\nAt least 12 people died when the river rose on Tuesday night.\n\n"
            + "\"We were warned too late,\" mayor Ana Kovac said. The government denies it.");
    run.article(
        "daily-beacon-1",
        "Daily Beacon",
        "2024-05-02",
        "Nine dead in Lowmere flood",
        "Nine people died in the flood, the interior ministry said.\n\nMayor Anna Kovač spoke of "
            + "a late warning. About 400 houses are under water.");
    run.article(
        "north-wire-1",
        "North Wire",
        "2024-05-03T17:45:00+02:00",
        "Lowmere toll rises",
        "The toll of the Lowmere flood rose to 15 on Friday.\n\nAbout 400 houses were damaged.");
    run.story(
        "story-flood",
        "Flood in Lowmere kills at least 12",
        List.of("harbour-post-1", "daily-beacon-1", "north-wire-1"));
    String twelve = run.claim("harbour-post-1", "At least 12 people died when the river rose");
    String nine = run.claim("daily-beacon-1", "Nine people died in the flood");
    String fifteen = run.claim("north-wire-1", "The toll of the Lowmere flood rose to 15");
    String late = run.claim("harbour-post-1", "We were warned too late");
    String lateToo = run.claim("daily-beacon-1", "a late warning");
    String houses = run.claim("daily-beacon-1", "About 400 houses are under water");
    String damaged = run.claim("north-wire-1", "About 400 houses were damaged");
    run.event("event-toll", "people died in the flood", twelve, nine, fifteen);
    run.event("event-warning", "the warning came late", late, lateToo);
    run.event("event-houses", "houses under water", houses, damaged);
    run.finding(
        Relation.DISAGREES,
        Aspect.QUANTITY,
        .91,
        "event-toll",
        "Dead in the Lowmere flood: Harbour Post at least 12, Daily Beacon 9",
        List.of(
            run.position(twelve, 0, "at least 12", "At least 12 people died"),
            run.position(nine, 1, "9", "Nine people died")));
    run.finding(
        Relation.UPDATED,
        Aspect.QUANTITY,
        .77,
        "event-toll",
        "Dead in the Lowmere flood: at least 12 on Thursday, 15 on Friday",
        List.of(
            run.position(twelve, 0, "at least 12", "At least 12 people died"),
            run.position(fifteen, 1, "15", "rose to 15")));
    run.finding(
        Relation.VARIES,
        Aspect.QUOTE,
        .62,
        "event-warning",
        "The mayor's complaint: quoted by Harbour Post, reworded by Daily Beacon",
        List.of(
            run.position(late, 0, "", "We were warned too late"),
            run.position(lateToo, 1, "", "a late warning")));
    run.finding(
        Relation.AGREES,
        Aspect.QUANTITY,
        .84,
        "event-houses",
        "Daily Beacon and North Wire both tell of about 400 houses",
        List.of(
            run.position(houses, 0, "about 400", "About 400 houses are under water"),
            run.position(damaged, 0, "about 400", "About 400 houses were damaged")));
    run.judgements.add(
        new Judgement(
            run.findings.get(0).id(),
            "right",
            List.of(nine, twelve),
            "checked by telephone",
            "RM",
            "2024-05-04"));
    run.names.add(
        new Name(
            "name-kovac",
            "Ana Kovac",
            EntityKind.PERSON,
            List.of(
                new Variant("Ana Kovac", "Harbour Post", 1),
                new Variant("Anna Kovač", "Daily Beacon", 1)),
            "Ana Kovac = Anna Kovač: same role"));
    return run;
  }

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
            uses));
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
            span,
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
            named.names()));
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

  void event(String id, String label, String... claimIds) {
    events.add(new Event(id, List.of(claimIds), label, null, claimIds.length, claimIds.length, .8));
  }

  Position position(String claimId, int side, String value, String quote) {
    Claim claim =
        mentions.stream()
            .map(EventMention::claim)
            .filter(c -> c.id().equals(claimId))
            .findFirst()
            .orElseThrow();
    return new Position(
        claimId,
        claim.articleId(),
        claim.outlet(),
        side,
        value,
        quote,
        claim.attribution() == null ? "" : claim.attribution().speaker());
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
            true);
    RunContent run =
        new RunContent(
            "run sample.jsonl --out DIR",
            "0f".repeat(32),
            List.of(new InputDigest("sample.jsonl", 2048, "ab".repeat(32))),
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
