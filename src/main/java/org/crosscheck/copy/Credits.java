package org.crosscheck.copy;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkKind;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.rules.Agencies;
import org.crosscheck.rules.Outlets;
import org.crosscheck.rules.Rules;

/** Reads to whom an article credits its text, and on whom else it leans. */
final class Credits implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * "With material from Reuters" and "Reuters contributed to this report": a part, not the text.
   */
  private static final Pattern PARTLY =
      Pattern.compile("(?i)^\\W*(?:with|additional)\\b|\\bcontributed\\b");

  private static final Pattern BETWEEN = Pattern.compile(" and |[,/]");

  private final Agencies agencies;
  private final Outlets outlets;
  private final Pattern leaning;

  Credits(Rules rules) {
    agencies = rules.agencies();
    outlets = rules.outlets();
    String known = known(rules);
    leaning =
        Pattern.compile(
            "(?:\\b(?:[Aa]ccording to|[Cc]iting|[Cc]ited by|[Rr]eported by|[Qq]uoted by|[Tt]old|"
                + "[Ii]nterview with) (?:the )?(?<after>"
                + known
                + ")\\b)|(?:\\b(?<before>"
                + known
                + ") (?:reported|reports|has reported|first reported|quoted|said in a report)\\b)");
  }

  /** The agency or outlet that the article's text is credited to, null for none. */
  String wire(MarkedArticle marked) {
    return credits(marked)
        .filter(m -> !isPartly(marked, m))
        .map(m -> canonical(m.value()).orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Agencies and outlets other than its own that the article leans on, in order. */
  List<String> cites(MarkedArticle marked) {
    TreeSet<String> cites = new TreeSet<>();
    credits(marked)
        .filter(m -> isPartly(marked, m))
        .flatMap(m -> BETWEEN.splitAsStream(m.value()))
        .forEach(name -> canonical(name).ifPresent(cites::add));
    Matcher matcher = leaning.matcher(marked.article().text());
    while (matcher.find()) {
      String name =
          matcher.group("after") == null ? matcher.group("before") : matcher.group("after");
      canonical(name).ifPresent(cites::add);
    }
    String own = outlets.family(marked.article().outlet());
    cites.removeIf(c -> outlets.family(c).equals(own));
    return List.copyOf(cites);
  }

  private static Stream<Mark> credits(MarkedArticle marked) {
    return marked.marks().stream().filter(m -> m.kind() == MarkKind.CREDIT && m.value() != null);
  }

  private static boolean isPartly(MarkedArticle marked, Mark mark) {
    return PARTLY.matcher(mark.span().cut(marked.article().text())).find()
        || BETWEEN.matcher(mark.value()).find();
  }

  private Optional<String> canonical(String name) {
    String plain = name.strip().replaceFirst("^[Tt]he ", "");
    return agencies.named(plain).or(() -> outlets.named(plain));
  }

  /** Only forms that cannot be another word: RIA or PA might be a name or a state. */
  private static String known(Rules rules) {
    return Stream.concat(
            rules.agencies().byForm().keySet().stream(), rules.outlets().names().stream())
        .filter(form -> form.length() > 3 || form.equals(form.toUpperCase(Locale.ROOT)))
        .filter(form -> form.length() > 2)
        .distinct()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(Pattern::quote)
        .reduce((a, b) -> a + "|" + b)
        .orElse("(?!)");
  }
}
