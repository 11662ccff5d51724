package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;

/** Puts each margin note beside the first stretch of text that it is about. */
final class NotePlaces {
  private final List<Claim> claims;
  private final Map<String, List<Integer>> numbers;
  private final List<ArticleView.Note> notes;
  private final TreeSet<Integer> placed = new TreeSet<>();

  NotePlaces(List<Claim> claims, Map<String, List<Integer>> numbers, List<ArticleView.Note> notes) {
    this.claims = claims;
    this.numbers = numbers;
    this.notes = notes;
  }

  /** The notes of the next stretch of text that no earlier stretch had. */
  ArticleView.Notes next(Part part, Span span) {
    TreeSet<Integer> here = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.part() == part && span.touches(claim.span())) {
        here.addAll(numbers.getOrDefault(claim.id(), List.of()));
      }
    }
    here.removeAll(placed);
    placed.addAll(here);
    return ArticleView.Notes.of(here.stream().map(number -> notes.get(number - 1)).toList());
  }
}
