package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Part;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.language.Token;

/** Sentences for tests: parsed by the models, or of words that only look like a parse. */
final class Parses {
  private static final SentenceReader READER = new SentenceReader();

  private Parses() {}

  static List<Sentence> of(String text) {
    return READER.read(Part.BODY, text, List.of());
  }

  /** One sentence of the text's words; word {@code i} hangs on a word that {@code seed} chooses. */
  static Sentence unparsed(String text, int seed) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : text.split(" ", -1)) {
      if (!form.isEmpty()) {
        tokens.add(token(form, at, tokens.size(), seed));
      }
      at += form.length() + 1;
    }
    return new Sentence(Part.BODY, 0, 0, text.length(), tokens);
  }

  private static Token token(String form, int start, int index, int seed) {
    String tag = List.of("NN", "CD", "VBD", "NNS", "NNP", "IN", "JJ").get((index + seed) % 7);
    String relation =
        List.of("nmod", "nsubj", "dobj", "pobj", "prep", "acl", "nsubjpass")
            .get((index * 3 + seed) % 7);
    int head = index == 0 ? -1 : (index * 7 + seed) % index;
    String lemma = form.toLowerCase(Locale.ROOT);
    return new Token(start, start + form.length(), form, lemma, tag, "O", head, relation);
  }
}
