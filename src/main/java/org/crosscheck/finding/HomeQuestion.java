package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Of which place somebody is said to be: Ann Bell of Ohio, as the members of a house are told. */
final class HomeQuestion implements StoryQuestion<HomeQuestion.Home> {
  static final String RULE = "home";
  private static final String OF = " of ";
  private static final double SURE = 0.72;

  private final PlaceReader places;

  HomeQuestion(PlaceReader places) {
    this.places = places;
  }

  /** A person with the place right behind the name. */
  record Home(NameUse person, NameUse place) {}

  @Override
  public List<Home> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    List<Home> found = new ArrayList<>();
    for (NameUse person : mention.ownNames()) {
      boolean full = person.form().trim().contains(" ");
      if (person.kind() == EntityKind.PERSON && full) {
        place(mention, claim, person).ifPresent(p -> found.add(new Home(person, p)));
      }
    }
    return found;
  }

  private static Optional<NameUse> place(EventMention mention, Claim claim, NameUse person) {
    int end = person.span().end() - claim.span().start();
    if (!claim.text().startsWith(OF, end)) {
      return Optional.empty();
    }
    int start = person.span().end() + OF.length();
    return mention.ownNames().stream()
        .filter(n -> n.kind() == EntityKind.PLACE && n.span().start() == start)
        .findFirst();
  }

  @Override
  public boolean areOfOneThing(Home a, Home b) {
    return a.person().nameId().equals(b.person().nameId());
  }

  @Override
  public boolean exclude(Home a, Home b) {
    return !a.place().nameId().equals(b.place().nameId());
  }

  @Override
  public boolean areOfOneTime(Pair pair) {
    return true;
  }

  @Override
  public boolean holds(Pair pair, Home a, Home b) {
    return places.areTwo(a.place(), b.place(), pair);
  }

  @Override
  public Verdict verdict(Pair pair, Home a, Home b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.PLACE,
        SURE,
        RULE,
        "Of which place " + a.person().canonical() + " is",
        a.place().form(),
        b.place().form(),
        List.of(
            new Step("Is it one person?", a.person().canonical(), 0.5),
            new Step("Does one place lie in the other?", "not that is known", 0.3)));
  }
}
