package org.crosscheck.name;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.Gender;

/** Compares the surnames and first names of names inside one article. */
final class NameSurnames implements Serializable {
  private static final long serialVersionUID = 1;
  private final NameMatcher matcher;

  NameSurnames(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** The sounds of a full name's surname, empty for none. */
  String surname(String name) {
    WrittenName written = matcher.read(name);
    return written.surname() < 0 ? "" : written.words().get(written.surname()).sounds();
  }

  /** The sounds of a full name's first word, empty where it is the surname. */
  String firstName(String name) {
    WrittenName written = matcher.read(name);
    boolean two = written.words().size() > 1 && written.surname() != 0;
    return two ? written.words().get(0).sounds() : "";
  }

  /** The sounds of a name of one word, empty for another. */
  String single(String name) {
    List<NameWord> words = matcher.read(name).words();
    return words.size() == 1 ? words.get(0).sounds() : "";
  }

  /** The gender that the title of a mention says, else that of its whole name. */
  Gender gender(Mention mention) {
    Gender title = titleGender(mention.form());
    return title.isKnown() ? title : gender(mention.resolved());
  }

  Gender gender(String name) {
    return matcher.read(name).gender();
  }

  /** The gender that a title before the name says. */
  Gender titleGender(String name) {
    return matcher.read(name).titleGender();
  }

  boolean same(String a, String b) {
    return surname(a).equals(surname(b)) && matcher.match(a, b).same();
  }
}
