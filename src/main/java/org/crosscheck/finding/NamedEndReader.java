package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Rules;

/** Reads the name that stands at a word of a sentence. */
final class NamedEndReader {
  private final CountryWords countries;

  NamedEndReader(Rules rules) {
    countries = new CountryWords(rules.countries(), rules.roles());
  }

  /** Those at some heads. */
  List<NamedEnd> at(ParsedNames told, List<Integer> heads) {
    return heads.stream().flatMap(h -> at(told, h).stream()).toList();
  }

  /** The name at a head or right beside it, or the one that a pronoun stands for. */
  private Optional<NamedEnd> at(ParsedNames told, int head) {
    String meant = told.meant().get(told.at(head).span());
    if (meant != null) {
      return Optional.of(called(List.of(meant.split(" "))));
    }
    List<String> own = named(told, head);
    return own.isEmpty()
        ? told.below(head, List.of("appos")).stream()
            .map(d -> named(told, d))
            .filter(n -> !n.isEmpty())
            .findFirst()
            .map(this::called)
        : Optional.of(called(own));
  }

  private static List<String> named(ParsedNames told, int head) {
    if (!isNamed(told.at(head))) {
      return List.of();
    }
    int from = head;
    while (from > 0 && isNamed(told.at(from - 1)) && isBelow(told, from - 1, head)) {
      from--;
    }
    int to = head + 1;
    while (to < told.tree().size() && isNamed(told.at(to)) && told.at(to).head() == head) {
      to++;
    }
    return IntStream.range(from, to).mapToObj(d -> told.at(d).form()).toList();
  }

  private static boolean isBelow(ParsedNames told, int index, int head) {
    int up = told.at(index).head();
    return up == head || up > index && up < head;
  }

  static boolean isNamed(Token token) {
    return token.tag().startsWith("NNP")
        || Character.isUpperCase(token.form().charAt(0)) && token.tag().equals("CD");
  }

  /** The end whose name is written so. */
  NamedEnd called(List<String> words) {
    String told = String.join(" ", words);
    return new NamedEnd(
        words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), countries.of(told), told);
  }
}
