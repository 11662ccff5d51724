package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.PlainText;
import org.crosscheck.claim.Claim;

/** The words that a claim puts into quotation marks. */
final class Quotations {
  private Quotations() {}

  /** The quoted words of a claim; the whole of it where it stands inside a quotation. */
  static String of(Claim claim) {
    if (claim.quotation() != null && claim.quotation().contains(claim.span())) {
      return claim.text();
    }
    return String.join(" … ", in(claim.text()));
  }

  /** Whether one remark is quoted twice, nearly word for word. */
  static boolean areOne(Pair pair) {
    return pair.isNearlySameWording()
        && !of(pair.claimA()).isEmpty()
        && !of(pair.claimB()).isEmpty();
  }

  /** The stretches between quotation marks; an open one runs to the end. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    String plain = PlainText.of(text);
    int at = plain.indexOf('"');
    while (at >= 0) {
      int end = plain.indexOf('"', at + 1);
      String inside = text.substring(at + 1, end < 0 ? text.length() : end).trim();
      if (!inside.isEmpty()) {
        found.add(inside);
      }
      at = end < 0 ? -1 : plain.indexOf('"', end + 1);
    }
    return found;
  }
}
