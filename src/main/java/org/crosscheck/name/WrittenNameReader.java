package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.rules.Gender;
import org.crosscheck.rules.NameWords;
import org.crosscheck.rules.Rules;

/** Takes written names of any script apart into comparable words. */
final class WrittenNameReader implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nobody's name is longer; what comes after is not looked at. */
  private static final int MAX_LENGTH = 200;

  private static final int MAX_WORDS = 16;

  private final NameWords vocabulary;
  private final NameSounds sounds;
  private final GivenNameIndex givenNames;
  private final TitleStripper titles;
  private final List<String> endings;

  WrittenNameReader(Rules rules, NameSounds sounds) {
    this.vocabulary = rules.nameWords();
    this.sounds = sounds;
    this.givenNames = new GivenNameIndex(rules.givenNames(), sounds);
    this.titles = new TitleStripper(vocabulary);
    this.endings = vocabulary.of(NameWords.SHARED_ENDING).stream().map(sounds::of).toList();
  }

  WrittenName read(String written) {
    String clean = Forms.clean(written);
    clean = clean.length() > MAX_LENGTH ? clean.substring(0, MAX_LENGTH) : clean;
    NameScript script = NameScript.of(clean);
    List<RawWord> raw = RawWord.split(script.latin());
    TitleStripper.Stripped stripped = titles.strip(raw);
    List<RawWord> main = withoutParticles(stripped.words());
    main = main.size() > MAX_WORDS ? main.subList(0, MAX_WORDS) : main;
    int patronymic = patronymic(main);
    List<NameWord> words = new ArrayList<>();
    for (int i = 0; i < main.size(); i++) {
      words.add(i == patronymic ? patronymicWord(main.get(i)) : word(main.get(i), main.size() > 2));
    }
    return new WrittenName(
        words,
        surname(main, words),
        main.stream().anyMatch(w -> w.beforeComma() || w.shouted()),
        stripped.gender(),
        stripped.generation(),
        stripped.gender().isKnown() ? stripped.gender() : gender(main, words, patronymic),
        script.consonantal(),
        script.syllables(),
        script.mixed());
  }

  /** Drops the Arabic article and particles, and joins "servant of" with its noun. */
  private List<RawWord> withoutParticles(List<RawWord> words) {
    List<RawWord> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      RawWord word = words.get(i);
      boolean last = i == words.size() - 1;
      if (!last && vocabulary.is(NameWords.JOINED, word.plain())) {
        boolean article = i + 2 < words.size() && isArticle(words.get(i + 1), false);
        i += article ? 2 : 1;
        kept.add(words.get(i).withPlain("abd" + words.get(i).plain()));
      } else if (last && kept.isEmpty() || !isLeftOut(word, kept.isEmpty(), last)) {
        kept.add(word.withPlain(joinedForm(word.plain())));
      }
    }
    return kept;
  }

  private boolean isLeftOut(RawWord word, boolean first, boolean last) {
    if (!last && isArticle(word, first)) {
      return true;
    }
    boolean particle = vocabulary.is(NameWords.PARTICLE, word.plain());
    return particle
        && (word.lower() || word.plain().length() > 1)
        && !(first && !givenNames.of(word.plain(), "").isEmpty());
  }

  private boolean isArticle(RawWord word, boolean first) {
    return vocabulary.is(NameWords.ARTICLE, word.plain()) && (!first || word.hyphenAfter());
  }

  /** {@code Abdulrahman} is written together as often as apart. */
  private static String joinedForm(String plain) {
    boolean servant = plain.startsWith("abd") && plain.length() > 7;
    if (servant && "aeou".indexOf(plain.charAt(3)) >= 0 && !plain.endsWith("llah")) {
      char consonant = plain.charAt(4);
      boolean doubled = consonant == plain.charAt(5);
      boolean article = consonant == 'l' || consonant == 'r' || consonant == 's';
      return article || doubled ? "abd" + plain.substring(5) : plain;
    }
    return plain;
  }

  /** A light word of a longer name; beside one other it is the name's own: Imran Khan. */
  private NameWord word(RawWord raw, boolean longName) {
    String plain = raw.plain();
    NameWordKind kind = NameWordKind.MAIN;
    if (raw.initial()) {
      kind = NameWordKind.INITIAL;
    } else if (longName && vocabulary.is(NameWords.LIGHT, plain)) {
      kind = NameWordKind.LIGHT;
    }
    String heard = sounds.of(plain);
    return new NameWord(plain, heard, ending(heard), givenNames.of(plain, heard), kind);
  }

  private NameWord patronymicWord(RawWord raw) {
    String stem = stem(raw.plain(), NameWords.PATRONYMIC_MALE);
    stem = stem.isEmpty() ? stem(raw.plain(), NameWords.PATRONYMIC_FEMALE) : stem;
    String heard = sounds.of(stem);
    return new NameWord(raw.plain(), heard, 0, givenNames.ofStem(stem), NameWordKind.PATRONYMIC);
  }

  private int ending(String heard) {
    for (String ending : endings) {
      if (heard.endsWith(ending) && heard.length() >= ending.length() + 2) {
        return ending.length();
      }
    }
    return 0;
  }

  private String stem(String plain, String kind) {
    for (String ending : vocabulary.of(kind)) {
      if (plain.endsWith(ending) && plain.length() >= ending.length() + 2) {
        return plain.substring(0, plain.length() - ending.length());
      }
      if (plain.equals(ending)) {
        return plain.substring(0, plain.length() - 3);
      }
    }
    return "";
  }

  /** Index of the patronymic, -1 for none: never the only word besides a given name. */
  private int patronymic(List<RawWord> words) {
    if (words.size() < 3) {
      return -1;
    }
    for (int i : new int[] {1, words.size() - 1}) {
      RawWord word = words.get(i);
      boolean ending =
          !stem(word.plain(), NameWords.PATRONYMIC_MALE).isEmpty()
              || !stem(word.plain(), NameWords.PATRONYMIC_FEMALE).isEmpty();
      if (ending && !word.shouted()) {
        return i;
      }
    }
    return -1;
  }

  private int surname(List<RawWord> raw, List<NameWord> words) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean main = words.get(i).kind() == NameWordKind.MAIN;
      if (main && (raw.get(i).beforeComma() || raw.get(i).shouted())) {
        return i;
      }
      last = main ? i : last;
    }
    boolean familyFirst =
        words.size() > 1
            && words.size() <= 3
            && vocabulary.is(NameWords.FAMILY_FIRST, words.get(0).plain())
            && words.stream().allMatch(w -> w.plain().length() <= 6);
    return familyFirst ? 0 : last;
  }

  private Gender gender(List<RawWord> raw, List<NameWord> words, int patronymic) {
    if (patronymic >= 0) {
      String plain = raw.get(patronymic).plain();
      return stem(plain, NameWords.PATRONYMIC_MALE).isEmpty() ? Gender.FEMALE : Gender.MALE;
    }
    for (NameWord word : words) {
      Set<String> given = word.given();
      if (word.kind() == NameWordKind.MAIN && !given.isEmpty()) {
        return givenNames.gender(given);
      }
    }
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).plain();
    boolean female =
        vocabulary.of(NameWords.SURNAME_FEMALE).stream()
            .anyMatch(e -> last.endsWith(e) && last.length() > e.length() + 3);
    return female && words.size() > 1 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
