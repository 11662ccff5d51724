package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.AnonymousSources;
import org.crosscheck.rules.ComparisonWords;

/**
 * One of several joint speakers: a person by name, or a body.
 *
 * @param words its words in the article
 * @param names ids of the names known to stand in it
 * @param isPerson whether it ends with a person's name
 * @param isBareName whether no word but names and capitals stands in it
 * @param isOpen whether others may stand for it or be meant by it: a place, a government, an
 *     office, a name of which it is not known what it names
 */
record SpeakerMember(
    String words, Set<String> names, boolean isPerson, boolean isBareName, boolean isOpen) {
  private static final List<EntityKind> PEOPLES = List.of(EntityKind.PLACE, EntityKind.GROUP);

  SpeakerMember {
    names = Set.copyOf(names);
  }

  /**
   * A member of the words {@code text}.
   *
   * @param names the names that are known to stand in it, in order
   * @return null where no name stands in it: the others
   */
  static SpeakerMember of(
      String text, List<NameUse> names, ComparisonWords words, AnonymousSources nouns) {
    List<TextWord> content = Wording.of(text).content();
    if (names.isEmpty() && content.stream().noneMatch(SpeakerMember::isCapital)) {
      return null;
    }
    Set<String> ids = new TreeSet<>();
    names.forEach(n -> ids.add(n.nameId()));
    NameUse last = names.isEmpty() ? null : names.get(names.size() - 1);
    boolean named = last != null && text.endsWith(last.form());
    boolean person = named && last.kind() == EntityKind.PERSON;
    boolean bare = content.stream().allMatch(SpeakerMember::isCapital);
    boolean open =
        bare && names.isEmpty()
            || named && PEOPLES.contains(last.kind())
            || content.stream()
                .anyMatch(w -> isLed(w.key(), words) || nouns.nouns().contains(w.key()));
    return new SpeakerMember(text, ids, person, bare, open && !person);
  }

  private static boolean isLed(String key, ComparisonWords words) {
    return words.isInAnyNumber(Party.STATE, key) || words.isInAnyNumber("led", key);
  }

  /** Whether the two may be one: they share a name, a word or its first letters. */
  boolean mayBe(SpeakerMember other) {
    List<TextWord> a = Wording.of(words).content();
    List<TextWord> b = Wording.of(other.words).content();
    return names.stream().anyMatch(other.names::contains)
        || a.stream().anyMatch(x -> b.stream().anyMatch(y -> isLike(x.key(), y.key())))
        || Initials.stand(a, b);
  }

  /** Whether neither can speak for the other. */
  boolean cannotBe(SpeakerMember other) {
    return !mayBe(other) && !mayStandFor(other) && !other.mayStandFor(this);
  }

  /** A body known by its name alone may be the one that the person leads. */
  private boolean mayStandFor(SpeakerMember body) {
    return body.isOpen || isPerson && !body.isPerson && body.isBareName;
  }

  private static boolean isLike(String a, String b) {
    return a.equals(b) || Party.haveOneStem(a, b);
  }

  private static boolean isCapital(TextWord word) {
    return word.isNumber() || Character.isUpperCase(word.form().charAt(0));
  }
}
