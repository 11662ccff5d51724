package org.crosscheck.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * A name's script, and the name in Latin or Cyrillic letters.
 *
 * @param latin the name, transliterated where it is in another script
 * @param consonantal written in a script that leaves out short vowels
 * @param syllables its letters if all are Chinese, Japanese or Korean characters, else empty
 * @param mixed whether a word mixes Latin letters with Cyrillic ones that look like them
 */
record NameScript(String latin, boolean consonantal, String syllables, boolean mixed) {
  private static final String CYRILLIC = "аеорсухікмтнвАВЕКМНОРСТУХІЈјѕЅ";
  private static final String LATIN = "aeopcyxikmthbABEKMHOPCTYXIJjsS";
  private static final Set<UnicodeScript> CONSONANTAL =
      Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC);
  private static final Set<UnicodeScript> SYLLABIC =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeScript> READ_AS_THEY_ARE =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  static NameScript of(String name) {
    boolean latin = false;
    boolean cyrillic = false;
    boolean consonantal = false;
    boolean syllabic = false;
    boolean foreign = false;
    for (int i = 0; i < name.length(); i++) {
      UnicodeScript script = UnicodeScript.of(name.charAt(i));
      latin |= script == UnicodeScript.LATIN;
      cyrillic |= script == UnicodeScript.CYRILLIC;
      consonantal |= CONSONANTAL.contains(script);
      syllabic |= SYLLABIC.contains(script);
      foreign |= !READ_AS_THEY_ARE.contains(script);
    }
    String unmixed = latin && cyrillic ? withoutLookAlikes(name) : name;
    String read = foreign ? Transliteration.latin(unmixed) : unmixed;
    String syllables = syllabic && !latin && !cyrillic ? letters(name) : "";
    return new NameScript(read, consonantal, syllables, !unmixed.equals(name));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Words of both scripts in the script that has more of their letters. */
  private static String withoutLookAlikes(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        plain.append(word(name.substring(start, i)));
        if (i < name.length()) {
          plain.append(name.charAt(i));
        }
        start = i + 1;
      }
    }
    return plain.toString();
  }

  private static String word(String word) {
    long latin = word.chars().filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN).count();
    if (latin == 0 || latin == word.length()) {
      return word;
    }
    boolean toLatin = latin * 2 >= word.length();
    StringBuilder plain = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      int at = (toLatin ? CYRILLIC : LATIN).indexOf(c);
      plain.append(at < 0 ? c : (toLatin ? LATIN : CYRILLIC).charAt(at));
    }
    return plain.toString();
  }

  /** Holds the costly transliterator, made when the first name in another script is read. */
  private static final class Transliteration {
    private static final Transliterator LATIN_LETTERS =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");

    static String latin(String name) {
      StringBuilder spaced = new StringBuilder(name.length() + 2);
      for (String word : name.split("[\\s・･·]+")) {
        spaced.append(spaced.length() == 0 ? "" : " ").append(familyApart(word));
      }
      return LATIN_LETTERS.transliterate(spaced.toString()).toLowerCase(Locale.ROOT);
    }

    /** Korean and Chinese names are written in one word of two to four characters. */
    private static String familyApart(String word) {
      boolean oneWord =
          word.length() >= 2
              && word.length() <= 4
              && word.chars()
                  .allMatch(
                      c ->
                          UnicodeScript.of(c) == UnicodeScript.HAN
                              || UnicodeScript.of(c) == UnicodeScript.HANGUL);
      return oneWord ? word.charAt(0) + " " + word.substring(1) : word;
    }
  }
}
