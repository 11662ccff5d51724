package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** Cuts the content of an attribution: around the cue, with its quotations and their sequels. */
final class ContentReader {
  private static final int COLON_GAP = 4;
  private static final int MOST_PIECES = 30;

  /** The content's stretches in text order; empty where the cue reports nothing. */
  List<Span> read(PartText part, CueMatch match) {
    Span cue = match.tree().span(match.words());
    List<Span> found = new ArrayList<>();
    for (Span run : runs(match)) {
      found.add(withQuotations(part, run, cue));
    }
    if (match.takesQuotation()) {
      addSentenceQuotations(part, match, cue, found);
      addSequels(part, match, found);
    }
    return merged(found);
  }

  /** The content's tokens as stretches that the cue and the source interrupt. */
  private static List<Span> runs(CueMatch match) {
    DependencyTree tree = match.tree();
    BitSet content = match.content();
    BitSet blocked = (BitSet) match.words().clone();
    if (match.source() >= 0) {
      blocked.or(tree.subtree(match.source(), content));
    }
    blocked.andNot(content);
    List<Span> runs = new ArrayList<>();
    BitSet run = new BitSet(tree.size());
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      int last = run.length();
      int barrier = last == 0 ? -1 : blocked.nextSetBit(last);
      if (barrier >= 0 && barrier < i) {
        addRun(tree, run, runs);
        run = new BitSet(tree.size());
      }
      run.set(i);
    }
    addRun(tree, run, runs);
    return runs;
  }

  private static void addRun(DependencyTree tree, BitSet run, List<Span> runs) {
    int from = run.nextSetBit(0);
    int to = run.length() - 1;
    while (from >= 0 && from <= to && isPunctuation(tree, from)) {
      from++;
    }
    while (to > from && isPunctuation(tree, to)) {
      to--;
    }
    if (from >= 0 && from <= to) {
      runs.add(new Span(tree.token(from).start(), tree.token(to).end()));
    }
  }

  private static boolean isPunctuation(DependencyTree tree, int index) {
    return tree.token(index).form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static Span withQuotations(PartText part, Span run, Span cue) {
    Span whole = run;
    for (Quotation q : part.quotations(run)) {
      if (!q.span().touches(cue)) {
        whole = whole.union(q.span());
      }
    }
    return whole;
  }

  /** Quotations of the cue's sentence that the parse left out of its complement. */
  private static void addSentenceQuotations(
      PartText part, CueMatch match, Span cue, List<Span> found) {
    Span sentence = match.tree().sentence().span();
    boolean empty = found.isEmpty();
    if (!empty && found.stream().noneMatch(f -> !part.quotations(f).isEmpty())) {
      return;
    }
    for (Quotation q : part.quotations(sentence)) {
      boolean whole = part.text().indexOf(' ', q.span().start()) < q.span().end();
      if (!q.span().touches(cue) && whole && found.stream().noneMatch(q.span()::touches)) {
        found.add(q.span());
      }
    }
    if (found.isEmpty()) {
      addQuotationBeside(part, sentence, found);
    }
  }

  /** "So it is?" The minister said. Or: The minister said: "So it is." */
  private static void addQuotationBeside(PartText part, Span sentence, List<Span> found) {
    Quotation before = part.before(sentence.start());
    if (before != null && part.isBlank(before.span().end(), sentence.start())) {
      found.add(before.span());
    } else if (part.text().charAt(sentence.end() - 1) == ':') {
      Quotation next = part.after(sentence.end());
      if (next != null && next.span().start() - sentence.end() <= COLON_GAP) {
        found.add(next.span());
      }
    }
  }

  /** Quotations that go on after the sentence, without a cue of their own. */
  private static void addSequels(PartText part, CueMatch match, List<Span> found) {
    if (found.stream().allMatch(f -> part.quotations(f).isEmpty())) {
      return;
    }
    int end = Math.max(match.tree().sentence().end(), found.get(found.size() - 1).end());
    Quotation next = part.after(end);
    while (next != null && found.size() < MOST_PIECES) {
      boolean follows = part.isBlank(end, next.span().start()) && part.endsSentence(next);
      if (!follows && !next.continues()) {
        return;
      }
      found.add(next.span());
      end = next.span().end();
      next = part.after(end);
    }
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
