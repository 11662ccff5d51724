package org.crosscheck.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet, read once per JVM: the meanings of a word with what stands above and against them.
 *
 * <p>Rare meanings are left out, because through them nearly every two words are joined.
 */
public final class Lexicon {
  private static final int MEANINGS = 6;
  private static final int LEVELS = 3;
  private static final Lexicon SHARED = new Lexicon();

  private final Dictionary dictionary;
  private final Map<String, Meanings> known = new ConcurrentHashMap<>();

  private Lexicon() {
    dictionary = WordNet.shared().dictionary();
  }

  public static Lexicon shared() {
    return SHARED;
  }

  /**
   * What WordNet knows of a word.
   *
   * @param bases its base forms
   * @param synsets its meanings by key, with how common each is among its own part of speech (0 is
   *     the most common)
   * @param above the meanings over them, with the distance
   * @param against the meanings that exclude them
   * @param derived base forms of the words made from it or that it is made from
   */
  public record Meanings(
      Set<String> bases,
      Map<String, Integer> synsets,
      Map<String, Integer> above,
      Set<String> against,
      Set<String> derived) {
    public boolean isUnknown() {
      return synsets.isEmpty();
    }

    public boolean has(char pos) {
      return synsets.keySet().stream().anyMatch(s -> s.charAt(0) == pos);
    }

    /** The part of speech of the word's base forms when it has but one. */
    public boolean isOnly(char pos) {
      return has(pos) && synsets.keySet().stream().allMatch(s -> s.charAt(0) == pos);
    }
  }

  public Meanings meanings(String form) {
    Meanings found = known.get(form);
    if (found == null) {
      found = read(form);
      known.put(form, found);
    }
    return found;
  }

  /** Whether a word in small letters, or a base form of it, is a word and not only a name. */
  public synchronized boolean isCommon(String form) {
    try {
      for (POS pos : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE, POS.ADVERB)) {
        for (String base : bases(pos, form)) {
          IndexWord word = dictionary.getIndexWord(pos, base);
          if (word != null && isInSmallLetters(word, base)) {
            return true;
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read for " + form, e);
    }
    return false;
  }

  private static boolean isInSmallLetters(IndexWord word, String base) {
    return word.getSenses().stream()
        .flatMap(s -> s.getWords().stream())
        .anyMatch(w -> w.getLemma().equals(base));
  }

  private synchronized Meanings read(String form) {
    Meanings m =
        new Meanings(
            new TreeSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new TreeSet<>());
    try {
      for (POS pos : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE, POS.ADVERB)) {
        for (String base : bases(pos, form)) {
          IndexWord word = dictionary.getIndexWord(pos, base);
          if (word != null) {
            m.bases().add(base);
            add(m, word, base);
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read for " + form, e);
    }
    return m;
  }

  private List<String> bases(POS pos, String form) throws JWNLException {
    List<String> bases = new ArrayList<>();
    if (dictionary.getIndexWord(pos, form) != null) {
      bases.add(form);
    }
    // The morphology would cut "one-year" and "SARS-2" into their parts.
    if (!form.chars().allMatch(Character::isLetter)) {
      return bases;
    }
    for (String base : dictionary.getMorphologicalProcessor().lookupAllBaseForms(pos, form)) {
      if (!bases.contains(base)) {
        bases.add(base);
      }
    }
    return bases;
  }

  private static void add(Meanings m, IndexWord word, String base) throws JWNLException {
    List<Synset> senses = word.getSenses();
    for (int i = 0; i < Math.min(MEANINGS, senses.size()); i++) {
      Synset sense = senses.get(i);
      m.synsets().merge(key(sense), i, Math::min);
      addAbove(m, sense, 1);
      addOpposites(m, sense, base);
      addDerived(m, sense, base);
    }
  }

  private static void addAbove(Meanings m, Synset synset, int level) throws JWNLException {
    if (level > LEVELS) {
      return;
    }
    for (Pointer pointer : synset.getPointers(PointerType.SIMILAR_TO)) {
      m.above().merge(key(pointer.getTargetSynset()), level, Math::min);
    }
    for (Pointer pointer : synset.getPointers(PointerType.HYPERNYM)) {
      m.above().merge(key(pointer.getTargetSynset()), level, Math::min);
      addAbove(m, pointer.getTargetSynset(), level + 1);
    }
  }

  private static void addOpposites(Meanings m, Synset synset, String base) throws JWNLException {
    for (Word word : synset.getWords()) {
      if (word.getLemma().equalsIgnoreCase(base)) {
        for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
          m.against().add(key(pointer.getTargetSynset()));
        }
      }
    }
  }

  private static void addDerived(Meanings m, Synset synset, String base) throws JWNLException {
    for (Word word : synset.getWords()) {
      if (word.getLemma().equalsIgnoreCase(base)) {
        for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
          if (pointer.getTarget() instanceof Word target) {
            m.derived().add(target.getLemma().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
  }

  private static String key(Synset synset) {
    return synset.getPOS().getKey() + synset.getOffset();
  }
}
