package org.crosscheck.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Who is the first, the only or the most of something: a description that fits one alone, given to
 * two holders who have other names, or hold one office in two fields.
 */
final class UniqueQuestion implements StoryQuestion<UniqueQuestion.Holder> {
  /** The superlative and two words more: the first is many things. */
  private static final int LEAST = 3;

  private static final int LONGEST = 8;
  private static final double SURE = 0.72;

  private final ComparisonWords words;

  UniqueQuestion(ComparisonWords words) {
    this.words = words;
  }

  /**
   * Who holds a description.
   *
   * @param what the description in the article's words
   * @param description its content words, the superlative first
   * @param party the holder by name, nobody where the office alone is told
   * @param office the holder's office, empty for none
   * @param fields what the office is of: defence
   */
  record Holder(
      String told,
      String what,
      List<String> description,
      Party party,
      String office,
      Set<String> fields) {}

  @Override
  public List<Holder> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (!claim.predicate().lemma().equals("be") || claim.polarity() != Polarity.POSITIVE) {
      return List.of();
    }
    List<TextWord> said = description(wording.words(), claim);
    return subject(claim)
        .map(s -> holder(mention, s, said, wording))
        .filter(h -> h.description().size() >= LEAST)
        .filter(h -> h.party().isKnown() || !h.fields().isEmpty())
        .stream()
        .toList();
  }

  private static Optional<Argument> subject(Claim claim) {
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.AGENT && a.span().end() <= claim.predicate().start())
        .reduce((a, b) -> b);
  }

  private Holder holder(
      EventMention mention, Argument subject, List<TextWord> said, Wording wording) {
    List<TextWord> text = Wording.of(subject.text()).words();
    int office = office(text);
    Set<String> names = new TreeSet<>();
    if (!words.is("office", subject.head())) {
      mention.namesIn(subject.headSpan()).stream().map(NameUse::nameId).forEach(names::add);
    }
    return new Holder(
        Words.participant(subject.text()),
        wording.cut(said),
        said.stream().filter(this::isTelling).map(TextWord::key).toList(),
        new Party(subject.text(), names, ""),
        office < 0 ? "" : text.get(office).key(),
        office < 0 ? Set.of() : fields(text, office));
  }

  private int office(List<TextWord> text) {
    int found = -1;
    for (int i = 0; i < text.size(); i++) {
      found = words.is("office", text.get(i).key()) ? i : found;
    }
    return found;
  }

  /** What stands right before the office, or after its "of". */
  private static Set<String> fields(List<TextWord> text, int at) {
    Set<String> fields = new TreeSet<>();
    if (at > 0 && text.get(at - 1).isContent()) {
      fields.add(text.get(at - 1).key());
    }
    if (at + 1 < text.size() && List.of("of", "for").contains(text.get(at + 1).key())) {
      text.subList(at + 2, text.size()).stream()
          .filter(TextWord::isContent)
          .limit(1)
          .forEach(w -> fields.add(w.key()));
    }
    return fields;
  }

  /** The words from a superlative on that follows the predicate and its article. */
  private List<TextWord> description(List<TextWord> text, Claim claim) {
    int from = claim.predicate().end() - claim.span().start();
    List<TextWord> after = text.stream().filter(w -> w.span().start() >= from).toList();
    boolean alone =
        after.size() > 1 && after.get(0).key().equals("the") && isSuperlative(after.get(1).key());
    return alone ? after.subList(1, Math.min(after.size(), LONGEST)) : List.of();
  }

  private boolean isTelling(TextWord word) {
    return word.isContent() || isSuperlative(word.key());
  }

  private boolean isSuperlative(String key) {
    return words.is("superlative", key)
        || key.length() > 4 && key.endsWith("est") && !words.is("no-superlative", key);
  }

  @Override
  public boolean areOfOneThing(Holder a, Holder b) {
    return new HashSet<>(a.description()).containsAll(b.description())
        || new HashSet<>(b.description()).containsAll(a.description());
  }

  @Override
  public boolean exclude(Holder a, Holder b) {
    return a.party().isKnown() && b.party().isKnown()
        ? a.party().isOther(b.party())
        : a.office().equals(b.office())
            && !a.fields().isEmpty()
            && !b.fields().isEmpty()
            && a.fields().stream().noneMatch(b.fields()::contains);
  }

  @Override
  public Verdict verdict(Pair pair, Holder a, Holder b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.IDENTITY,
        SURE,
        "unique",
        "Who is the " + (a.what().length() < b.what().length() ? a.what() : b.what()),
        a.told(),
        b.told(),
        List.of(
            new Step("Can the description fit two?", "no", 0.4),
            new Step("Can the holders be one?", "no, they have other names or offices", 0.3)));
  }
}
