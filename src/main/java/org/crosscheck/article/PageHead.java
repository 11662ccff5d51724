package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of its article: JSON-LD (schema.org NewsArticle) first, then Open Graph and
 * other meta tags, then {@code <time>} and {@code <title>}.
 */
final class PageHead {
  private static final int MAX_SCRIPT = 1 << 20;
  private static final int MAX_NODES = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(50)
                .maxDocumentLength(MAX_SCRIPT)
                .build());
  }

  private PageHead() {}

  /** The page's head; its outlet is the name that the page gives itself. */
  static Head of(Document page) {
    return linkedData(page).orElse(metaTags(page)).orElse(elements(page));
  }

  private static Head metaTags(Document page) {
    return new Head(
        null,
        meta(page, "og:site_name", "application-name").orElse(null),
        meta(
                page,
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "dc.date.issued",
                "dc.date",
                "date")
            .orElse(null),
        meta(page, "og:title", "twitter:title", "headline").orElse(null),
        meta(page, "og:url").orElse(null));
  }

  private static Head elements(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    Element time = page.selectFirst("time[itemprop=datePublished], article time, main time, time");
    Element headline = page.selectFirst("h1");
    String title = headline == null ? page.title() : headline.text();
    String published = time == null ? null : time.attr("datetime");
    return new Head(
        null, null, published, title, canonical == null ? null : canonical.attr("href"));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        for (Element tag : page.getElementsByAttributeValue(key, name)) {
          if (tag.normalName().equals("meta") && !tag.attr("content").isBlank()) {
            return Optional.of(tag.attr("content").strip());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Head linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return head(article.get());
      }
    }
    return Head.EMPTY;
  }

  /** The first object that is an article, wherever lists and graphs hide it. */
  private static Optional<JsonNode> article(String script) {
    if (script.length() > MAX_SCRIPT) {
      return Optional.empty();
    }
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(script));
      for (int seen = 0; seen < MAX_NODES && !open.isEmpty(); seen++) {
        JsonNode node = open.poll();
        if (isArticle(node.path("@type"))) {
          return Optional.of(node);
        }
        (node.isArray() ? node : node.path("@graph")).forEach(open::add);
      }
    } catch (JsonProcessingException e) {
      // Broken linked data is common; the meta tags say the same.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
  }

  private static Head head(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    return new Head(
        null,
        text(article.path("publisher").path("name")),
        text(article.path("datePublished")),
        text(article.path("headline")),
        Optional.ofNullable(text(article.path("url")))
            .orElseGet(() -> text(page.isTextual() ? page : page.path("@id"))));
  }

  private static String text(JsonNode value) {
    return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
  }
}
