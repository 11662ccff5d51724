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

  /** An article of one day by the Herald about so many killed. */
  static EventMention published(String day, String text, String predicate, double dead) {
    Claim claim = claim("Herald", day, text, predicate, Polarity.POSITIVE, dead(dead));
    return new EventMention(claim, List.of(), "story", day, day, day);
  }

  /** An article of an outlet and a day that counts nothing. */
  static EventMention published(String outlet, String day, String text, String predicate) {
    Claim claim = claim(outlet, day, text, predicate, Polarity.POSITIVE);
    return new EventMention(claim, List.of(), "story", day, day, day);
  }

  static EventMention of(
      String outlet,
      String text,
      String predicate,
      Polarity polarity,
      String copyGroup,
      Quantity... quantities) {
    Claim claim = claim(outlet, outlet, text, predicate, polarity, quantities);
    return new EventMention(claim, List.of(), "story", "2020-05-01", copyGroup, copyGroup);
  }

  /** The same claim under another id. */
  static Claim renamed(Claim c, String id) {
    return new Claim(
        id,
        c.articleId(),
        c.outlet(),
        c.part(),
        c.kind(),
        c.span(),
        c.text(),
        c.sentence(),
        c.predicate(),
        c.arguments(),
        c.attribution(),
        c.certainty(),
        c.polarity(),
        c.mood(),
        c.time(),
        c.quantities(),
        c.times(),
        c.quotation(),
        c.content(),
        c.boilerplate());
  }

  private static Claim claim(
      String outlet,
      String article,
      String text,
      String predicate,
      Polarity polarity,
      Quantity... quantities) {
    int at = text.indexOf(predicate);
    Span all = new Span(0, text.length());
    return new Claim(
        "claim-" + article,
        "article-" + article,
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
  }

  /** So many people killed. */
  static Quantity dead(double count) {
    return new Quantity(0, 1, count, count, false, null, "count", "person", "kill", "", false);
  }
}
