package org.crosscheck.language;

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
 * Nearness of words by WordNet, read once per JVM.
 *
 * <p>Rare meanings are left out: through them nearly every two words are joined.
 */
public final class WordNet implements WordNearness {
  private static final double DERIVED = 0.9;
  private static final double SYNONYM = 0.8;
  private static final double OUTCOME = 0.65;
  private static final double WIDER = 0.5;
  private static final int MEANINGS = 4;
  private static final int CACHE = 200_000;

  private final Dictionary dictionary;
  private final Map<String, WordFamily> families = new ConcurrentHashMap<>();

  private WordNet() {
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet does not open", e);
    }
  }

  /** The dictionary of this JVM, opened at the first call. */
  public static WordNet shared() {
    return Holder.SHARED;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  private static final class Holder {
    static final WordNet SHARED = new WordNet();
  }

  @Override
  public double between(String lemma, String other) {
    if (lemma.equals(other)) {
      return 1;
    }
    WordFamily a = family(lemma);
    WordFamily b = family(other);
    if (a.derived().contains(other) || b.derived().contains(lemma)) {
      return DERIVED;
    }
    if (meet(a.meanings(), b.meanings())) {
      return SYNONYM;
    }
    if (meet(a.outcomes(), b.meanings()) || meet(b.outcomes(), a.meanings())) {
      return OUTCOME;
    }
    return meet(a.wider(), b.meanings()) || meet(b.wider(), a.meanings()) ? WIDER : 0;
  }

  /** What is known of a lemma, particles joined by an underscore; empty for an unknown word. */
  public WordFamily family(String lemma) {
    WordFamily known = families.get(lemma);
    if (known != null) {
      return known;
    }
    if (families.size() > CACHE) {
      families.clear();
    }
    WordFamily family = read(lemma);
    families.put(lemma, family);
    return family;
  }

  // The dictionary's own caches are not made for several threads.
  private synchronized WordFamily read(String lemma) {
    WordFamilyBuilder family = new WordFamilyBuilder();
    try {
      for (POS pos : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE)) {
        IndexWord word = dictionary.getIndexWord(pos, lemma.replace('_', ' '));
        if (word != null) {
          family.add(word);
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read for " + lemma, e);
    }
    return family.build();
  }

  // A loop and no stream: it is asked for each new pair of words.
  private static boolean meet(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static final class WordFamilyBuilder {
    private final Set<String> meanings = new TreeSet<>();
    private final Set<String> wider = new TreeSet<>();
    private final Set<String> outcomes = new TreeSet<>();
    private final Set<String> derived = new TreeSet<>();

    void add(IndexWord word) throws JWNLException {
      List<Synset> senses = word.getSenses();
      for (Synset sense : senses.subList(0, Math.min(MEANINGS, senses.size()))) {
        meanings.add(key(sense));
        addTargets(wider, sense, PointerType.HYPERNYM);
        addTargets(wider, sense, PointerType.SIMILAR_TO);
        addTargets(outcomes, sense, PointerType.CAUSE);
        addTargets(outcomes, sense, PointerType.ENTAILMENT);
        addDerived(sense, word.getLemma());
      }
    }

    private void addDerived(Synset sense, String lemma) throws JWNLException {
      for (Word word : sense.getWords()) {
        if (!word.getLemma().equalsIgnoreCase(lemma)) {
          continue;
        }
        for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
          if (pointer.getTarget() instanceof Word target) {
            derived.add(target.getLemma().toLowerCase(Locale.ROOT).replace(' ', '_'));
          }
        }
      }
    }

    private static void addTargets(Set<String> keys, Synset sense, PointerType type)
        throws JWNLException {
      for (Pointer pointer : sense.getPointers(type)) {
        keys.add(key(pointer.getTargetSynset()));
      }
    }

    private static String key(Synset synset) {
      return synset.getPOS().getKey() + synset.getOffset();
    }

    WordFamily build() {
      return new WordFamily(meanings, wider, outcomes, derived);
    }
  }
}
