package org.crosscheck.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.article.PlainText;

/** Finds the claims that a quoted passage of an article overlaps, whatever its marks and spaces. */
final class PassageClaims {
  /** Share of the shorter one that must be common. */
  private static final double OVERLAP = 0.34;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Place>> claims = new HashMap<>();

  private record Place(String claimId, String text) {}

  /** An article's title and text, in which passages are looked for. */
  void addArticle(String articleId, String title, String text) {
    texts.put(articleId, plain(title) + " \u0000 " + plain(text));
  }

  void addClaim(String articleId, String claimId, String text) {
    claims.computeIfAbsent(articleId, k -> new ArrayList<>()).add(new Place(claimId, plain(text)));
  }

  List<String> of(String articleId, String passage) {
    String wanted = plain(passage);
    String text = texts.getOrDefault(articleId, "");
    int at = text.indexOf(wanted);
    return claims.getOrDefault(articleId, List.of()).stream()
        .filter(c -> !c.text().isEmpty())
        .filter(
            c ->
                wanted.contains(c.text())
                    || c.text().contains(wanted)
                    || at >= 0 && overlaps(text, at, wanted.length(), c.text()))
        .map(Place::claimId)
        .toList();
  }

  private static boolean overlaps(String text, int at, int length, String claim) {
    for (int start = text.indexOf(claim); start >= 0; start = text.indexOf(claim, start + 1)) {
      int shared = Math.min(at + length, start + claim.length()) - Math.max(at, start);
      if (shared > 0 && shared >= OVERLAP * Math.min(length, claim.length())) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    String folded =
        Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[^0-9a-z]+", " ").trim();
  }
}
