package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** One part of an article as it is read: its text, its sentences' trees and its quotations. */
final class PartText {
  private static final int SENTENCE_GAP = 2;
  private final Part part;
  private final String text;
  private final List<DependencyTree> trees;
  private final List<Quotation> quotations;
  private final int[] sentenceEnds;

  PartText(Part part, String text, List<DependencyTree> trees) {
    this.part = part;
    this.text = text;
    this.trees = List.copyOf(trees);
    quotations = new QuotationFinder().find(text);
    sentenceEnds = trees.stream().mapToInt(t -> t.sentence().end()).sorted().toArray();
  }

  Part part() {
    return part;
  }

  String text() {
    return text;
  }

  List<DependencyTree> trees() {
    return trees;
  }

  /** The quotations that share text with the span, in order. */
  List<Quotation> quotations(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < quotations.size(); i++) {
      if (quotations.get(i).span().start() >= span.end()) {
        break;
      }
      found.add(quotations.get(i));
    }
    return found;
  }

  /** The quotation that holds the whole span, null for none. */
  Quotation around(Span span) {
    List<Quotation> touching = quotations(span);
    return touching.size() == 1 && touching.get(0).span().contains(span) ? touching.get(0) : null;
  }

  /** The next quotation that starts at or after an offset, null for none. */
  Quotation after(int offset) {
    for (int i = firstEndingAfter(offset); i < quotations.size(); i++) {
      if (quotations.get(i).span().start() >= offset) {
        return quotations.get(i);
      }
    }
    return null;
  }

  /** The last quotation that ends at or before an offset, null for none. */
  Quotation before(int offset) {
    int next = firstEndingAfter(offset);
    return next == 0 ? null : quotations.get(next - 1);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a sentence ends with the quotation, so that no words of the outlet follow in it. */
  boolean endsSentence(Quotation quotation) {
    int end = quotation.span().end();
    int at = Arrays.binarySearch(sentenceEnds, end - SENTENCE_GAP);
    int next = at < 0 ? -at - 1 : at;
    return next < sentenceEnds.length && sentenceEnds[next] <= end + SENTENCE_GAP;
  }

  /** Whether nothing but white space stands between two offsets of one paragraph. */
  boolean isBlank(int from, int to) {
    if (to < from || to - from > SENTENCE_GAP + 1) {
      return false;
    }
    String between = text.substring(from, to);
    return between.isBlank() && between.indexOf('\n') < 0;
  }
}
