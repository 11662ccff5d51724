package org.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an HTML element as a reader sees them, in the order of the page. */
final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article blockquote body center dd div dl dt figcaption figure "
                  + "form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody "
                  + "td th tr ul br")
              .split(" "));
  private static final Set<String> UNREAD =
      Set.of(
          ("script style noscript template iframe object embed svg math canvas "
                  + "button select input textarea nav aside footer figure picture video "
                  + "audio head dialog menu")
              .split(" "));
  private static final double MOST_LINKED = 0.6;
  private static final int FEWEST_LINKED_CHARACTERS = 1;

  private HtmlText() {}

  /** Whether nothing inside belongs to a page's running text. */
  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName())
        || element.hasAttr("hidden")
        || "true".equals(element.attr("aria-hidden"))
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** The paragraphs, white space inside them single; blocks that are nearly all links left out. */
  static List<String> paragraphs(Element root) {
    Collector collector = new Collector();
    root.filter(collector);
    collector.endParagraph();
    return collector.paragraphs;
  }

  private static final class Collector implements NodeFilter {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linkDepth;
    private int linked;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        if (depth > 0 && isUnread(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(element.normalName())) {
          endParagraph();
        }
        linkDepth += element.normalName().equals("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        linkDepth -= element.normalName().equals("a") ? 1 : 0;
        if (BLOCKS.contains(element.normalName())) {
          endParagraph();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = Character.isWhitespace(c);
        if (!blank || (words.length() > 0 && words.charAt(words.length() - 1) != ' ')) {
          words.append(blank ? ' ' : c);
          linked += linkDepth > 0 && !blank ? 1 : 0;
        }
      }
    }

    private void endParagraph() {
      String paragraph = words.toString().strip();
      boolean links =
          linked >= FEWEST_LINKED_CHARACTERS && linked > MOST_LINKED * paragraph.length();
      if (!paragraph.isEmpty() && !links) {
        paragraphs.add(paragraph);
      }
      words.setLength(0);
      linked = 0;
    }
  }
}
