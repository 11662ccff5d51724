package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Predicate;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;

/** Makes claims by hand, as the earlier stages would read them. */
final class Mentions {
  private Mentions() {}

  /** A flat statement of an outlet's own voice, its predicate the given word of the text. */
  static EventMention of(String outlet, String text, String predicate, Quantity... quantities) {
    return of(outlet, text, predicate, Polarity.POSITIVE, outlet, quantities);
  }

  static EventMention of(
      String outlet,
      String text,
      String predicate,
      Polarity polarity,
      String copyGroup,
      Quantity... quantities) {
    int at = text.indexOf(predicate);
    Span all = new Span(0, text.length());
    Claim claim =
        new Claim(
            "claim-" + outlet,
            "article-" + outlet,
            outlet,
            Part.BODY,
            ClaimKind.CLAUSE,
            all,
            text,
            all,
            new Predicate(at, at + predicate.length(), predicate, false, false),
            List.of(),
            null,
            Certainty.CERTAIN,
            polarity,
            Mood.STATED,
            null,
            List.of(quantities),
            List.of(),
            null,
            List.of(text.toLowerCase(Locale.ROOT).split(" ")),
            false);
    return new EventMention(claim, List.of(), "story", "2020-05-01", copyGroup, copyGroup);
  }

  /** So many people killed. */
  static Quantity dead(double count) {
    return new Quantity(0, 1, count, count, false, null, "count", "person", "kill", "", false);
  }
}
