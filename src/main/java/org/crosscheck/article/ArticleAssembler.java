package org.crosscheck.article;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.crosscheck.rules.Outlets;

/** Makes an article of a head and a text, or says why it cannot be one. */
public final class ArticleAssembler implements Serializable {
  private static final long serialVersionUID = 1;

  /** No news article is longer; live pages end below a quarter of it. */
  static final int MAX_CHARACTERS = 1_000_000;

  private static final String UNKNOWN = "unknown";

  private final Outlets outlets;

  public ArticleAssembler(Outlets outlets) {
    this.outlets = outlets;
  }

  /** The article, with a complaint beside it where its date cannot be read. */
  public Read assemble(Head head, String text, String source, long line) {
    if (text == null || text.isBlank()) {
      return Read.rejected(source, line, "no-text", "the article has no text");
    }
    if (text.length() > MAX_CHARACTERS) {
      return Read.rejected(
          source, line, "text-too-long", text.length() + " characters; at most " + MAX_CHARACTERS);
    }
    String words = head.published() == null ? "" : head.published().trim();
    Optional<String> published = words.isEmpty() ? Optional.empty() : PublishedDate.read(words);
    Rejected complaint =
        words.isEmpty() || published.isPresent()
            ? null
            : new Rejected(source, line, "unreadable-date", "read without its date: " + cut(words));
    return new Read(article(head, published.orElse(null), text, source, line), complaint);
  }

  private Article article(Head head, String published, String text, String source, long line) {
    String title = head.title() == null ? "" : head.title().strip();
    String outlet = outlet(head);
    String id =
        head.id() == null || head.id().isBlank()
            ? ContentId.of("a", outlet, head.url(), published, title, text)
            : head.id().trim();
    String place = line > 0 ? source + ":" + line : source;
    return new Article(id, outlet, published, title, blankToNull(head.url()), place, text);
  }

  private String outlet(Head head) {
    if (head.outlet() != null && !head.outlet().isBlank()) {
      String written = head.outlet().trim();
      return outlets.ofHost(written).orElse(written);
    }
    return host(head.url()).flatMap(outlets::ofHost).or(() -> host(head.url())).orElse(UNKNOWN);
  }

  /** Whether the rules know who publishes at an address. */
  boolean knowsOutletOf(String url) {
    return host(url).flatMap(outlets::ofHost).isPresent();
  }

  private static Optional<String> host(String url) {
    try {
      return url == null ? Optional.empty() : Optional.ofNullable(new URI(url.trim()).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value.trim();
  }

  private static String cut(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }
}
