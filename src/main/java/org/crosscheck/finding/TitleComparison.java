package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/** Finds one office that two claims give to two persons: its president, by name. */
final class TitleComparison implements Comparison {
  private static final int LONGEST = 5;

  /** Of an office both may speak beside two events, in much the same words. */
  private static final double ELSEWHERE = 0.5;

  private record Holder(List<TextWord> title, NameUse name) {}

  private final ComparisonWords words;

  TitleComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    double least = pair.isOneMatter() ? 0.35 : ELSEWHERE;
    if (pair.match().share() < least || Times.areApart(pair)) {
      return List.of();
    }
    for (Holder a : holders(pair.a())) {
      for (Holder b : holders(pair.b())) {
        if (haveOneTitle(a.title(), b.title()) && NameComparison.areTwo(a.name(), b.name(), pair)) {
          return List.of(verdict(pair, a, b));
        }
      }
    }
    return List.of();
  }

  private static List<Holder> holders(EventMention mention) {
    List<Holder> holders = new ArrayList<>();
    for (NameUse name : mention.names()) {
      int at = name.span().start() - mention.claim().span().start();
      boolean inside = name.part() == mention.claim().part();
      if (inside && name.kind() == EntityKind.PERSON && at > 0 && at < text(mention).length()) {
        List<TextWord> words = Wording.of(text(mention).substring(0, at)).words();
        holders.add(
            new Holder(words.subList(Math.max(0, words.size() - LONGEST), words.size()), name));
      }
    }
    return holders;
  }

  private static String text(EventMention mention) {
    return mention.claim().text();
  }

  /** The same word before the names, and one more that says of what: defence, committee. */
  private boolean haveOneTitle(List<TextWord> a, List<TextWord> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    TextWord last = a.get(a.size() - 1);
    return last.isContent()
        && last.key().equals(b.get(b.size() - 1).key())
        && !words.is("shared-title", last.key())
        && isOtherOffice(a) == isOtherOffice(b)
        && (isOf(a, b) || isOf(b, a));
  }

  /** Whether it is not the office itself: the former president, the deputy director. */
  private boolean isOtherOffice(List<TextWord> title) {
    return title.stream().anyMatch(w -> words.is("other-office", w.key()));
  }

  /** Whether the other has the word before the title too: defence secretary, prime minister. */
  private static boolean isOf(List<TextWord> title, List<TextWord> other) {
    List<TextWord> before =
        title.stream().limit(title.size() - 1L).filter(TextWord::isContent).toList();
    return !before.isEmpty()
        && other.stream()
            .limit(other.size() - 1L)
            .anyMatch(w -> w.key().equals(before.get(before.size() - 1).key()));
  }

  private static Verdict verdict(Pair pair, Holder a, Holder b) {
    String office = office(a.title());
    return new Verdict(
        Relation.DISAGREES,
        Aspect.IDENTITY,
        Confidence.of(0.55 + 0.3 * pair.match().balance()),
        "title",
        "Who is " + office,
        a.name().form(),
        b.name().form(),
        List.of(
            new Step("Is it one office?", office + ", told of in like words", 0.3),
            new Step("Can the names mean one person?", "no, they share no word", 0.3)));
  }

  /** The office in the article's words: director, prime minister, Secretary of Defense. */
  private static String office(List<TextWord> title) {
    int from = title.size() - 1;
    if (from > 1 && title.get(from - 1).key().equals("of")) {
      from -= 2;
    }
    while (from > 0 && title.get(from - 1).named() && title.get(from).named()) {
      from--;
    }
    return title.subList(from, title.size()).stream()
        .map(TextWord::form)
        .collect(Collectors.joining(" "));
  }
}
