package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Relation;

/** The pages of one story, cut so that none grows past a few hundred kilobytes. */
public final class StoryPages {
  /** Findings on one page. */
  static final int CARDS = 15;

  private static final int LISTED_ELSEWHERE = 150;
  private final ReportFrame frame;

  public StoryPages(ReportFrame frame) {
    this.frame = Objects.requireNonNull(frame, "frame");
  }

  /** The story's pages and its data beside them, as CSV and JSON-LD. */
  public List<Page> of(StoryContent content) {
    List<Finding> findings = content.findings().stream().sorted(StoryLookup.READING_ORDER).toList();
    FindingCards cards = new FindingCards(StoryLookup.of(content));
    int pages = Math.max(1, (findings.size() + CARDS - 1) / CARDS);
    List<Page> written = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      StoryView view = view(content, findings, cards, page, pages);
      written.add(new Page(view.path(page), Templates.render("story", view)));
    }
    written.addAll(StoryArticles.pages(frame, content));
    String first = PagePaths.story(content.story().id());
    if (findings.size() > CARDS + LISTED_ELSEWHERE) {
      written.add(places(content.story(), findings));
    }
    written.add(new Page(PagePaths.beside(first, ".csv"), CsvExport.findings(findings)));
    written.add(new Page(PagePaths.beside(first, ".jsonld"), ClaimExport.of(content)));
    return written;
  }

  private StoryView view(
      StoryContent content, List<Finding> findings, FindingCards cards, int page, int pages) {
    Story story = content.story();
    boolean first = page == 1;
    int from = (page - 1) * CARDS;
    List<Finding> here = findings.subList(from, Math.min(findings.size(), from + CARDS));
    List<Finding> later = findings.subList(from + here.size(), findings.size());
    StoryLookup lookup = StoryLookup.of(content);
    return new StoryView(
        frame,
        story,
        StorySummaries.of(content),
        page,
        pages,
        sections(here, findings, cards),
        first ? elsewhere(story, later) : List.of(),
        first ? Math.max(0, later.size() - LISTED_ELSEWHERE) : 0,
        FilterChoices.of(here.stream().map(lookup::head).toList()),
        first ? SidesPicture.of(findings) : null,
        first ? TimelinePicture.of(content) : null,
        first ? StoryGrid.of(content) : null,
        first ? StoryArticles.first(content) : List.of());
  }

  private static List<StoryView.Section> sections(
      List<Finding> here, List<Finding> all, FindingCards cards) {
    List<StoryView.Section> sections = new ArrayList<>();
    for (Relation relation : Glossary.relations()) {
      List<FindingCard> some =
          here.stream().filter(f -> f.relation() == relation).map(cards::of).toList();
      if (!some.isEmpty()) {
        int total = (int) all.stream().filter(f -> f.relation() == relation).count();
        sections.add(new StoryView.Section(Glossary.of(relation), total, some));
      }
    }
    return sections;
  }

  /** Where each finding stands, for permalinks to those that the first page does not list. */
  private static Page places(Story story, List<Finding> findings) {
    Map<String, String> places = new TreeMap<>();
    for (int i = CARDS; i < findings.size(); i++) {
      String anchor = PagePaths.findingAnchor(findings.get(i).id());
      places.put(anchor, PagePaths.story(story.id(), 1 + i / CARDS));
    }
    return ScriptData.page(PagePaths.lookup(story.id()), places);
  }

  private static List<StoryView.Elsewhere> elsewhere(Story story, List<Finding> later) {
    List<StoryView.Elsewhere> elsewhere = new ArrayList<>();
    for (int i = 0; i < Math.min(LISTED_ELSEWHERE, later.size()); i++) {
      Finding finding = later.get(i);
      String anchor = PagePaths.findingAnchor(finding.id());
      elsewhere.add(
          new StoryView.Elsewhere(
              anchor,
              Glossary.of(finding.relation()),
              Shorten.to(90, finding.explanation()),
              PagePaths.story(story.id(), 2 + i / CARDS) + "#" + anchor));
    }
    return elsewhere;
  }
}
