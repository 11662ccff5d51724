package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/**
 * A story's claims as JSON-LD: schema.org {@code Claim} with {@code appearance}.
 *
 * <p>schema.org has no word for the relation between two claims; findings stand under the
 * vocabulary prefix {@code crosscheck:} with relation, aspect and sides.
 */
final class ClaimExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimExport() {}

  static String of(StoryContent content) {
    StoryLookup lookup = StoryLookup.of(content);
    List<Object> graph = new ArrayList<>();
    content.mentions().stream()
        .map(EventMention::claim)
        .sorted(Comparator.comparing(Claim::id))
        .forEach(claim -> graph.add(claim(claim, lookup.article(claim.articleId()))));
    graph.addAll(ofOtherStories(content));
    content.findings().stream()
        .sorted(StoryLookup.READING_ORDER)
        .forEach(finding -> graph.add(finding(finding)));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", "https://schema.org/");
    context.put("crosscheck", "urn:crosscheck:");
    try {
      List<String> nodes = new ArrayList<>();
      for (Object node : graph) {
        nodes.add(JSON.writeValueAsString(node));
      }
      return "{\"@context\":%s,\n\"@graph\":[\n%s\n]}\n"
          .formatted(JSON.writeValueAsString(context), String.join(",\n", nodes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings are always JSON", e);
    }
  }

  /** The claims that stand in the story's findings but in an article of another story. */
  private static List<Object> ofOtherStories(StoryContent content) {
    Set<String> own = new HashSet<>();
    content.mentions().forEach(m -> own.add(m.claim().id()));
    Map<String, Position> positions = new TreeMap<>();
    content.findings().stream()
        .flatMap(f -> f.positions().stream())
        .filter(p -> !own.contains(p.claimId()))
        .forEach(p -> positions.put(p.claimId(), p));
    Map<String, Passage> passages = new TreeMap<>();
    content.passages().forEach(p -> passages.put(p.claimId(), p));
    passages.keySet().retainAll(positions.keySet());
    List<Object> nodes = new ArrayList<>();
    passages.forEach(
        (id, passage) -> {
          Position position = positions.get(id);
          Map<String, Object> appearance = appearance(position.articleId(), position.outlet());
          if (passage.published() != null) {
            appearance.put("datePublished", passage.published());
          }
          nodes.add(claim(id, passage.text(), passage.attribution(), appearance));
        });
    return nodes;
  }

  private static Map<String, Object> claim(Claim claim, ArticleHead article) {
    Map<String, Object> appearance = appearance(claim.articleId(), claim.outlet());
    describe(appearance, article);
    return claim(claim.id(), claim.text(), claim.attribution(), appearance);
  }

  private static Map<String, Object> claim(
      String id, String text, ClaimSource attribution, Map<String, Object> appearance) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "Claim");
    node.put("@id", "urn:crosscheck:" + id);
    node.put("text", text);
    if (attribution != null && !attribution.speaker().isBlank()) {
      node.put("author", named("Thing", attribution.speaker()));
    }
    node.put("appearance", appearance);
    return node;
  }

  private static Map<String, Object> appearance(String articleId, String outlet) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "NewsArticle");
    node.put("identifier", articleId);
    node.put("publisher", named("Organization", outlet));
    return node;
  }

  private static void describe(Map<String, Object> node, ArticleHead article) {
    if (article != null) {
      node.put("headline", article.title());
      if (article.published() != null) {
        node.put("datePublished", article.published());
      }
      if (WebAddress.isLinkable(article.url())) {
        node.put("url", article.url());
      }
    }
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "crosscheck:Finding");
    node.put("@id", "urn:crosscheck:" + finding.id());
    node.put("description", finding.explanation());
    node.put("crosscheck:relation", finding.relation().name());
    node.put("crosscheck:aspect", finding.aspect().slug());
    node.put("crosscheck:confidence", finding.confidence());
    List<Object> positions = new ArrayList<>();
    for (Position position : finding.positions()) {
      Map<String, Object> side = new LinkedHashMap<>();
      side.put("crosscheck:side", position.side());
      side.put("crosscheck:claim", Map.of("@id", "urn:crosscheck:" + position.claimId()));
      positions.add(side);
    }
    node.put("crosscheck:position", positions);
    return node;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    node.put("name", name);
    return node;
  }
}
