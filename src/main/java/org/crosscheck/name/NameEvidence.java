package org.crosscheck.name;

import java.util.Comparator;
import java.util.List;

/** Everything seen on two written names, by observation. */
final class NameEvidence {
  private static final double LIGHT = 0.3;
  private static final double PATRONYMIC = 0.6;
  private static final int MOST_AGREEING = 3;

  private final double[] values = new double[NameObservation.values().length];
  private final WrittenName a;
  private final WrittenName b;
  private final NameAlignment alignment;

  private NameEvidence(WrittenName a, WrittenName b, NameAlignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  static NameEvidence of(WrittenName a, WrittenName b, NameAlignment alignment, NameSounds sounds) {
    NameEvidence evidence = new NameEvidence(a, b, alignment);
    evidence.set(NameObservation.START, 1);
    evidence.seeAgreement();
    evidence.seeEndings(sounds);
    evidence.seeRest(sounds);
    evidence.seePlaces();
    evidence.seePatronymicsAndInitials();
    evidence.seeWhole(sounds);
    return evidence;
  }

  double get(NameObservation observation) {
    return values[observation.ordinal()];
  }

  private void set(NameObservation observation, double value) {
    values[observation.ordinal()] = value;
  }

  private void set(NameObservation observation, boolean seen) {
    values[observation.ordinal()] = seen ? 1 : 0;
  }

  private static double weight(NameWord word) {
    return switch (word.kind()) {
      case MAIN -> 1;
      case PATRONYMIC -> PATRONYMIC;
      case LIGHT, INITIAL -> LIGHT;
    };
  }

  private static double weight(List<NameWord> words, int bits) {
    double weight = 0;
    for (int i = 0; i < words.size(); i++) {
      weight += (bits & 1 << i) == 0 ? 0 : weight(words.get(i));
    }
    return weight;
  }

  private void seeAgreement() {
    double agreeing = 0;
    double apart = 0;
    double furthest = 0;
    double otherForms = 0;
    for (WordPair pair : alignment.pairs()) {
      double weight = Math.min(weight(a.words(), pair.first()), weight(b.words(), pair.second()));
      agreeing += weight;
      if (pair.how() == WordPair.How.OTHER_FORM) {
        otherForms += weight;
      } else if (pair.how() != WordPair.How.INITIAL) {
        apart += weight * (1 - pair.likeness());
        furthest = Math.max(furthest, weight * (1 - pair.likeness()));
      }
    }
    set(NameObservation.AGREEING_WORDS, Math.min(MOST_AGREEING, agreeing));
    set(NameObservation.SPELLED_APART, apart);
    set(NameObservation.FURTHEST_PAIR, furthest);
    set(NameObservation.OTHER_FORMS, otherForms);
  }

  private void seeEndings(NameSounds sounds) {
    for (WordPair pair : alignment.pairs()) {
      boolean sound = pair.how() == WordPair.How.SOUND && pair.likeness() < 0.93;
      if (sound) {
        String x = a.words().get(Integer.numberOfTrailingZeros(pair.first())).sounds();
        String y = b.words().get(Integer.numberOfTrailingZeros(pair.second())).sounds();
        if (endingsDiffer(x, y, sounds)) {
          set(NameObservation.ENDINGS_DIFFER, true);
        }
      }
    }
  }

  private static boolean endingsDiffer(String x, String y, NameSounds sounds) {
    int shared = 0;
    while (shared < Math.min(x.length(), y.length()) && x.charAt(shared) == y.charAt(shared)) {
      shared++;
    }
    int tail = 0;
    int room = Math.min(x.length(), y.length()) - shared;
    while (tail < room && x.charAt(x.length() - 1 - tail) == y.charAt(y.length() - 1 - tail)) {
      tail++;
    }
    // A slip inside a word leaves the letters after it as they are.
    boolean slip = Math.max(x.length(), y.length()) - shared - tail < 2;
    String endX = slip ? "" : x.substring(shared);
    String endY = slip ? "" : y.substring(shared);
    return shared >= 3
        && !endX.isEmpty()
        && !endY.isEmpty()
        && endX.length() + endY.length() > 2
        && sounds.similarity(endX, endY, false) < 0.5;
  }

  private void seeRest(NameSounds sounds) {
    double restA = weight(a.words(), alignment.restFirst());
    double restB = weight(b.words(), alignment.restSecond());
    set(NameObservation.WORDS_AGAINST_WORDS, Math.min(2, Math.min(restA, restB)));
    set(NameObservation.EXTRA_WORDS, Math.min(3, Math.abs(restA - restB)));
    double nearest = 0;
    boolean known = false;
    for (int i = 0; i < a.words().size(); i++) {
      for (int j = 0; j < b.words().size(); j++) {
        boolean rest =
            (alignment.restFirst() & 1 << i) != 0 && (alignment.restSecond() & 1 << j) != 0;
        if (rest) {
          String x = a.words().get(i).sounds();
          String y = b.words().get(j).sounds();
          nearest = Math.max(nearest, sounds.similarity(x, y, false));
          known |=
              !a.words().get(i).given().isEmpty()
                  && !b.words().get(j).given().isEmpty()
                  && a.words().get(i).kind() == b.words().get(j).kind();
        }
      }
    }
    boolean samePlace =
        alignment.restFirst() != 0
            && alignment.restFirst() == alignment.restSecond()
            && a.words().size() == b.words().size();
    set(NameObservation.KNOWN_NAMES_DIFFER, known);
    set(NameObservation.SAME_PLACE_DIFFERS, samePlace);
    set(NameObservation.NEARLY_ALIKE, nearest);
  }

  private void seePlaces() {
    boolean restA = a.surname() >= 0 && (alignment.restFirst() & 1 << a.surname()) != 0;
    boolean restB = b.surname() >= 0 && (alignment.restSecond() & 1 << b.surname()) != 0;
    set(NameObservation.SURNAMES_DIFFER, restA && restB);
    int firstA = firstName(a);
    int firstB = firstName(b);
    set(
        NameObservation.FIRST_NAMES_DIFFER,
        firstA >= 0
            && firstB >= 0
            && (alignment.restFirst() & 1 << firstA) != 0
            && (alignment.restSecond() & 1 << firstB) != 0);
    seeSingleWord();
    boolean given = !alignment.pairs().isEmpty();
    for (WordPair pair : alignment.pairs()) {
      given &= onlyGiven(a.words(), pair.first()) && onlyGiven(b.words(), pair.second());
    }
    set(NameObservation.ONLY_GIVEN_NAMES, given);
    seeOrder();
  }

  private static boolean onlyGiven(List<NameWord> words, int bits) {
    for (int i = 0; i < words.size(); i++) {
      boolean main = words.get(i).kind() == NameWordKind.MAIN;
      if ((bits & 1 << i) != 0 && main && words.get(i).given().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first word that is no surname, -1 for none. */
  private static int firstName(WrittenName name) {
    for (int i = 0; i < name.words().size(); i++) {
      if (i != name.surname() && name.words().get(i).kind() == NameWordKind.MAIN) {
        return i;
      }
    }
    return -1;
  }

  private void seeSingleWord() {
    boolean single = a.words().size() == 1 != (b.words().size() == 1);
    if (!single || alignment.pairs().isEmpty()) {
      return;
    }
    WrittenName longer = a.words().size() == 1 ? b : a;
    WordPair pair = alignment.pairs().get(0);
    int bits = a.words().size() == 1 ? pair.second() : pair.first();
    boolean surname = longer.surname() >= 0 && (bits & 1 << longer.surname()) != 0;
    set(NameObservation.ONLY_SURNAME, surname);
    set(NameObservation.ONLY_OTHER_WORD, !surname);
  }

  private void seeOrder() {
    int[] order =
        alignment.pairs().stream()
            .sorted(Comparator.comparingInt(WordPair::first))
            .mapToInt(WordPair::second)
            .toArray();
    int falls = 0;
    for (int i = 0; i < order.length; i++) {
      falls += order[i] > order[(i + 1) % order.length] ? 1 : 0;
    }
    boolean inOrder = falls <= 1 && (order.length == 0 || order[0] <= order[order.length - 1]);
    set(NameObservation.OTHER_ORDER, !inOrder && falls <= 1);
    set(NameObservation.SHUFFLED, falls > 1);
    set(
        NameObservation.GIVEN_NAMES_SWAPPED,
        !inOrder && get(NameObservation.ONLY_GIVEN_NAMES) > 0 && !isSurnameMarked());
  }

  private boolean isSurnameMarked() {
    return a.surnameMarked() || b.surnameMarked();
  }

  private void seePatronymicsAndInitials() {
    int patronymicA = indexOf(a, NameWordKind.PATRONYMIC);
    int patronymicB = indexOf(b, NameWordKind.PATRONYMIC);
    boolean both = patronymicA >= 0 && patronymicB >= 0;
    boolean agree =
        both && alignment.pairs().stream().anyMatch(p -> (p.first() & 1 << patronymicA) != 0);
    set(NameObservation.PATRONYMICS_DIFFER, both && !agree);
    boolean agreeing = alignment.pairs().stream().anyMatch(p -> p.how() == WordPair.How.INITIAL);
    set(NameObservation.INITIALS_AGREE, agreeing);
    boolean left =
        hasInitial(a, alignment.restFirst()) && alignment.restSecond() != 0
            || hasInitial(b, alignment.restSecond()) && alignment.restFirst() != 0;
    set(NameObservation.INITIALS_DIFFER, left);
    set(
        NameObservation.GENERATIONS_DIFFER,
        !a.generation().isEmpty()
            && !b.generation().isEmpty()
            && !a.generation().equals(b.generation()));
    set(
        NameObservation.TITLES_DIFFER,
        a.titleGender().excludes(b.gender()) || a.gender().excludes(b.titleGender()));
    set(NameObservation.GENDERS_DIFFER, a.gender().excludes(b.gender()));
  }

  private static int indexOf(WrittenName name, NameWordKind kind) {
    for (int i = 0; i < name.words().size(); i++) {
      if (name.words().get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasInitial(WrittenName name, int bits) {
    for (int i = 0; i < name.words().size(); i++) {
      if ((bits & 1 << i) != 0 && name.words().get(i).kind() == NameWordKind.INITIAL) {
        return true;
      }
    }
    return false;
  }

  private void seeWhole(NameSounds sounds) {
    String wholeA = a.joined();
    String wholeB = b.joined();
    boolean consonants = a.consonantScript() || b.consonantScript();
    set(NameObservation.WHOLE_ALIKE, sounds.similarity(wholeA, wholeB, consonants));
    set(
        NameObservation.CHARACTERS_DIFFER,
        !a.syllables().isEmpty()
            && !b.syllables().isEmpty()
            && !a.syllables().equals(b.syllables()));
  }
}
