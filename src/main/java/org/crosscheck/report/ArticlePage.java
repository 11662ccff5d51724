package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.article.Article;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/** The page of one article: its whole text with marks, or short passages around its findings. */
public final class ArticlePage {
  private final ReportFrame frame;

  public ArticlePage(ReportFrame frame) {
    this.frame = Objects.requireNonNull(frame, "frame");
  }

  public Page of(ArticleContent content) {
    List<Finding> findings =
        content.findings().stream()
            .filter(f -> f.aspect() != Aspect.OMITTED)
            .sorted(StoryLookup.READING_ORDER)
            .toList();
    Map<String, List<Integer>> numbers = numbers(content.head().id(), findings);
    List<ArticleView.Note> notes = notes(content.head(), findings);
    Article article = content.reading().article();
    ArticleLayers layers = new ArticleLayers(content, findings, numbers);
    TextMarker title = new TextMarker(article.title(), layers.of(Part.TITLE));
    Span headline = new Span(0, article.title().length());
    NotePlaces places = new NotePlaces(content.reading().reading().claims(), numbers, notes);
    ArticleView view =
        new ArticleView(
            frame,
            content.head(),
            content.storyLabel(),
            title.mark(headline),
            places.next(Part.TITLE, headline),
            paragraphs(content, layers, places),
            ToldHere.of(content),
            findings.size());
    return new Page(PagePaths.article(content.head().id()), Templates.render("article", view));
  }

  private List<ArticleView.Paragraph> paragraphs(
      ArticleContent content, ArticleLayers layers, NotePlaces places) {
    String text = content.reading().article().text();
    TextMarker body = new TextMarker(text, layers.of(Part.BODY));
    List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
    for (Span span : frame.passagesOnly() ? passages(content) : Paragraphs.of(text)) {
      paragraphs.add(new ArticleView.Paragraph(body.mark(span), places.next(Part.BODY, span)));
    }
    return paragraphs;
  }

  /** The sentences around claims that findings are about, joined where they touch. */
  private static List<Span> passages(ArticleContent content) {
    List<Span> passages = new ArrayList<>();
    Set<String> shown =
        content.findings().stream()
            .flatMap(f -> f.positions().stream())
            .map(Position::claimId)
            .collect(Collectors.toSet());
    content.reading().reading().claims().stream()
        .filter(c -> c.part() == Part.BODY && shown.contains(c.id()))
        .map(c -> c.sentence() == null ? c.span() : c.sentence())
        .sorted()
        .forEach(
            span -> {
              Span last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
              if (last != null && last.touches(span)) {
                passages.set(passages.size() - 1, last.union(span));
              } else {
                passages.add(span);
              }
            });
    return passages;
  }

  /** Note numbers by claim: findings count from 1 in reading order. */
  private static Map<String, List<Integer>> numbers(String articleId, List<Finding> findings) {
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Position position : findings.get(i).positions()) {
        if (position.articleId().equals(articleId)) {
          numbers.computeIfAbsent(position.claimId(), id -> new ArrayList<>()).add(i + 1);
        }
      }
    }
    return numbers;
  }

  private static List<ArticleView.Note> notes(ArticleHead head, List<Finding> findings) {
    List<ArticleView.Note> notes = new ArrayList<>();
    for (Finding finding : findings) {
      TreeSet<String> others = new TreeSet<>();
      finding.positions().forEach(p -> others.add(p.outlet()));
      String sentence = Wording.withoutPassages(finding.explanation());
      others.remove(head.outlet());
      others.removeIf(sentence::contains);
      notes.add(
          new ArticleView.Note(
              notes.size() + 1,
              Glossary.of(finding.relation()),
              Glossary.of(finding.aspect()),
              Shorten.to(150, sentence),
              PagePaths.finding(finding.storyId(), finding.id()),
              Shorten.to(120, String.join(", ", others))));
    }
    return notes;
  }
}
