package org.crosscheck.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element of a page that holds the article: the one with the most running text in
 * paragraphs right below it (after Readability and Boilerpipe: text counts, links count against).
 */
final class MainText {
  private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
  private static final int SHORTEST = 250;

  private MainText() {}

  /** The article's paragraphs, one line each with an empty line between; empty where none are. */
  static String of(Document page) {
    Element body = page.body();
    if (body == null) {
      return "";
    }
    String best = text(densest(body));
    for (Element marked : page.select(MARKED)) {
      // What the page itself names as its article is taken when it holds most of that text.
      String candidate = text(marked);
      if (candidate.length() >= SHORTEST && candidate.length() * 5 >= best.length() * 4) {
        return candidate;
      }
    }
    return best.length() >= SHORTEST ? best : text(body);
  }

  private static String text(Element element) {
    return HtmlText.paragraphs(element).stream().collect(Collectors.joining("\n\n"));
  }

  private static Element densest(Element body) {
    Scores scores = new Scores();
    body.filter(scores);
    Element best = body;
    for (Element candidate : scores.inOrder) {
      if (scores.of(candidate) > scores.of(best)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Counts the characters of paragraphs for their parent, and half of them for its parent. */
  private static final class Scores implements NodeFilter {
    private final Map<Element, Double> score = new IdentityHashMap<>();
    private final List<Element> inOrder = new ArrayList<>();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && depth > 0 && HtmlText.isUnread(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        count(text);
      }
      return FilterResult.CONTINUE;
    }

    double of(Element element) {
      return score.getOrDefault(element, 0.0);
    }

    private void count(TextNode text) {
      boolean linked = false;
      Element at = text.parent();
      while (at != null && at.tag().isInline()) {
        linked |= at.normalName().equals("a");
        at = at.parent();
      }
      double characters = linked ? -text.text().length() : text.text().length();
      Element container = at == null ? null : at.parent();
      boolean direct = at != null && !at.normalName().equals("p");
      add(direct ? at : container, characters);
      add(direct ? container : container == null ? null : container.parent(), characters / 2);
    }

    private void add(Element element, double characters) {
      if (element != null) {
        if (!score.containsKey(element)) {
          inOrder.add(element);
        }
        score.merge(element, characters, Double::sum);
      }
    }
  }
}
