package org.crosscheck.name;

import java.util.List;
import java.util.stream.Collectors;

/** Keys under which names that may be one person's meet. */
final class NameKeys {
  private NameKeys() {}

  /** The consonants of a word's sounds in six classes: what no romanisation changes. */
  static String skeleton(String sounds) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = soundClass(sounds.charAt(i));
      boolean again = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != ' ' && !again) {
        skeleton.append(c);
      }
    }
    return skeleton.length() == 0 ? sounds : skeleton.toString();
  }

  private static char soundClass(char sound) {
    return switch (sound) {
      case 'b', 'p' -> 'p';
      case 'v', 'f' -> 'f';
      case 'k', 'g', 'X', 'q' -> 'k';
      case 't', 'd' -> 't';
      case 's', 'z', 'c', 'C', 'S', 'Z', 'J' -> 's';
      case 'l', 'r' -> 'l';
      case 'm', 'n' -> 'n';
      case 'a', 'e', 'i', 'o', 'u', 'h', 'j' -> ' ';
      default -> sound;
    };
  }

  /** The surname's skeleton; a name of one word has the same as its bearer's. */
  static String surname(WrittenName name) {
    return name.surname() < 0 ? "" : "s:" + skeleton(word(name, name.surname()));
  }

  /** All words' skeletons, sorted: finds names in another order. */
  static String allWords(WrittenName name) {
    return name.words().size() < 2
        ? ""
        : name.words().stream()
            .map(w -> skeleton(w.sounds()))
            .sorted()
            .collect(Collectors.joining("-", "a:", ""));
  }

  /** The first two words' skeletons: finds names with more words after them. */
  static String firstWords(WrittenName name) {
    List<NameWord> main =
        name.words().stream().filter(w -> w.kind() == NameWordKind.MAIN).limit(2).toList();
    return main.size() < 2
        ? ""
        : "f:" + skeleton(main.get(0).sounds()) + "-" + skeleton(main.get(1).sounds());
  }

  private static String word(WrittenName name, int index) {
    return name.words().get(index).sounds();
  }
}
