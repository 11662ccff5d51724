package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.Name;
import org.crosscheck.name.Variant;

/** Made-up runs: a small plain one, one of hostile articles, and one that is big. */
final class SampleRuns {
  private SampleRuns() {}

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

  /** Two stories of one article each; a finding of the first compares claims of both. */
  static SampleRun acrossStories() {
    SampleRun run = new SampleRun();
    run.article("post", "Post", "2024-05-02", "Bomb", "A bomb killed six people, wounding 30.");
    run.article("wire", "Wire", "2024-06-01", "A month on", "It killed six, wire said.");
    run.story("story-bomb", "Bomb", List.of("post"));
    run.story("story-month", "A month on", List.of("wire"));
    String first = run.claim("post", "killed six people");
    String second = run.claim("wire", "It killed six");
    run.finding(
        Relation.DISAGREES,
        Aspect.DATE,
        .9,
        null,
        "Date: Post the night of 1 May 2024, Wire 2 May 2024.",
        List.of(
            run.position(first, 0, "2024-05-01TNI", "killed six people"),
            run.position(second, 1, "2024-05-02", "It killed six")));
    return run;
  }

  /** Articles whose every field tries to run something, break a page or leave the folder. */
  static SampleRun hostile() {
    String script = "<script>document.title='owned'</script><img src=x onerror=alert(1)>";
    String attribute = "\"' onmouseover=\"document.title='owned'";
    SampleRun run = new SampleRun();
    String outside = "../../etc/" + script;
    run.article(outside, script, "2024-05-02", attribute + script, script + " 5 died.");
    run.article("a/b\\c.html", attribute, "2024-05-02", "W".repeat(10_000), "\u202E7 died. \u2028");
    run.article("x", "javascript:alert(1)", "2024-05-03", "\u202E\u2066", "</p></main>--> 9 died");
    run.story("story/../x", script + attribute, List.of(outside, "a/b\\c.html", "x"));
    String five = run.claim(outside, "5 died");
    String seven = run.claim("a/b\\c.html", "7 died");
    String nine = run.claim("x", "9 died");
    run.event(script, script, five, seven, nine);
    run.finding(
        Relation.DISAGREES,
        Aspect.QUANTITY,
        .9,
        script,
        script + "\u202E" + attribute,
        List.of(
            run.position(five, 0, script, script),
            run.position(seven, 1, attribute, "\u202E" + attribute),
            run.position(nine, 2, "]]>", "</bdi></td></table>")));
    return run;
  }

  /** Many stories of two articles; the first holds a quarter of all findings. */
  static SampleRun big(int articleCount, int findingCount) {
    SampleRun run = new SampleRun();
    int usual = findingCount * 3 / 4 / (articleCount / 2) + 1;
    for (int i = 0; i + 1 < articleCount; i += 2) {
      for (int j = i; j < i + 2; j++) {
        run.article(
            "article-" + j,
            "Outlet number " + (j % 60),
            "2024-05-%02d".formatted(1 + j % 28),
            "Headline number " + j + " on what happened in a town with a long name",
            "Number " + j + " died.");
      }
      run.story(
          "story-" + i,
          "What happened in town " + i,
          List.of("article-" + i, "article-" + (i + 1)));
      int findings = i == 0 ? findingCount / 4 : usual;
      addFindings(run, i, Math.min(findings, findingCount - run.findings.size()));
    }
    return run;
  }

  private static void addFindings(SampleRun run, int article, int count) {
    String first = run.claim(article, "Number " + article + " died");
    String second = run.claim(article + 1, "Number " + (article + 1) + " died");
    List<Position> positions =
        List.of(
            run.position(first, 0, "" + article, "Number " + article + " died"),
            run.position(second, 1, "" + (article + 1), "Number " + (article + 1) + " died"));
    Relation[] relations = Relation.values();
    for (int i = 0; i < count; i++) {
      run.finding(
          relations[i % relations.length],
          Aspect.QUANTITY,
          (i % 97) / 100.0,
          "event-" + article + "-" + i,
          "Dead in town %d, count %d: one outlet tells of %d, another of %d"
              .formatted(article, i, article, article + 1),
          positions);
    }
  }

  /** One story of very many articles and findings, each finding between forty of them. */
  static SampleRun wide(int articleCount, int findingCount) {
    SampleRun run = new SampleRun();
    String passage =
        "At least %d people died when the river rose, the ministry of the interior"
            + " and the governor's office said at noon, and many more were missing in the valley";
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < articleCount; i++) {
      ids.add("article-" + i);
      run.article(
          "article-" + i,
          "The Daily Outlet number " + (i % 60),
          "2024-05-%02dT%02d:10:00Z".formatted(1 + i % 28, i % 24),
          "Headline number " + i + " on what happened in a town with a long name by the river",
          passage.formatted(i) + ".");
    }
    run.story("story-wide", "What happened in the valley", ids);
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String claim = run.claim(i, passage.formatted(i));
      positions.add(run.position(claim, i % 2, "at least " + i, passage.formatted(i)));
    }
    String[] claims = positions.stream().map(Position::claimId).toArray(String[]::new);
    for (int i = 0; i < findingCount; i++) {
      run.event("event-" + i, "people died when the river rose", claims);
      run.finding(
          Relation.values()[i % Relation.values().length],
          Aspect.QUANTITY,
          (i % 97) / 100.0,
          "event-" + i,
          "Dead in the valley on day %d of the flood: many outlets differ".formatted(i),
          positions);
    }
    return run;
  }
}
