package org.crosscheck.finding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed classes of English: words that bind a sentence and state nothing by themselves. */
final class FunctionWords {
  private static final Set<String> WORDS =
      Stream.of(
              ("a an the this that these those it its he him his she her hers they them their"
                      + " theirs we us our ours i me my you your yours who whom whose which what there"
                      + " here be is am are was were been being 'm 're 's have has had having 've do"
                      + " does did doing will would shall should can could may might must 'll 'd ca wo"
                      + " of to in on at by for from with as into onto over under about after before"
                      + " during between among through against within without upon around near off out"
                      + " up down than and or but nor so yet if because while when where how why since"
                      + " until though although whether too also just very then now even still only"
                      + " some any each every both such other others another more most much many own"
                      + " same as well one ones itself himself herself themselves said says say saying"
                      + " told tells according")
                  .split(" +"))
          .collect(Collectors.toSet());

  private FunctionWords() {}

  static Set<String> all() {
    return Set.copyOf(WORDS);
  }

  static boolean holds(String key) {
    return WORDS.contains(key);
  }
}
