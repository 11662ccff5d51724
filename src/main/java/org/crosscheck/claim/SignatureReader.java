package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Span;

/**
 * Finds messages that an article shows whole, a paragraph each, by the signature at their end:
 * {@code … — Ann Bell (@annbell) March 1, 2019}. Without it their words would be the outlet's.
 */
final class SignatureReader {
  /** A paragraph longer than this is no message. */
  private static final int LONGEST = 1500;

  private static final Pattern SIGNED =
      Pattern.compile(
          "\\s[\u2014\u2013-]\\s?(?<name>\\p{L}[^()\u2014]{1,60}?)\\s?\\(@\\w{1,30}\\)[^()]{0,40}$");

  /** What the page says before a message, for who reads with a screen reader. */
  private static final Pattern SKIP =
      Pattern.compile("^Skip \\p{L}{1,20} post(?: \\d{1,2})? by @?[\\w ]{1,30}? (?=\\S)");

  private SignatureReader() {}

  /** An attribution for each message of a part, in text order. */
  static List<Attribution> read(PartText part) {
    List<Attribution> found = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(part.text())) {
      String text = paragraph.length() > LONGEST ? "" : paragraph.cut(part.text());
      Matcher signed = SIGNED.matcher(text);
      if (text.contains("(@") && signed.find()) {
        Matcher skip = SKIP.matcher(text);
        int from = skip.find() ? skip.end() : 0;
        int at = paragraph.start();
        Span name = new Span(at + signed.start("name"), at + signed.end("name"));
        if (signed.start() > from) {
          found.add(message(part, name, new Span(at + from, at + signed.start())));
        }
      }
    }
    return found;
  }

  private static Attribution message(PartText part, Span name, Span content) {
    return new Attribution(
        part.part(),
        List.of(name),
        List.of(),
        List.of(content),
        "direct",
        "",
        "said",
        name.cut(part.text()),
        false,
        -1);
  }
}
