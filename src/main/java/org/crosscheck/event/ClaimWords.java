package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.LightVerbs;

/** Reads the words that tell what a claim is about; a name is one word under its canonical form. */
public final class ClaimWords {
  private static final Set<String> EMPTY = Set.of("be", "have", "do");
  private static final List<Role> WHAT_HAPPENED = List.of(Role.ATTRIBUTE, Role.PATIENT, Role.OTHER);

  private final LightVerbs lightVerbs;

  public ClaimWords(LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
  }

  /** The claim's words, each once, by form. */
  public List<ClaimWord> of(EventMention mention) {
    TreeMap<String, ClaimWord> words = new TreeMap<>();
    Set<String> insideNames = new TreeSet<>();
    for (NameUse name : names(mention)) {
      words.put(form(name), new ClaimWord(form(name), WordKind.NAME));
      for (Span word : Words.of(name.form())) {
        insideNames.add(word.cut(name.form()).toLowerCase(Locale.ROOT));
      }
    }
    for (String lemma : mention.claim().content()) {
      if (!EMPTY.contains(lemma) && !isInside((TreeSet<String>) insideNames, lemma)) {
        boolean number = !lemma.isEmpty() && Character.isDigit(lemma.charAt(0));
        WordKind kind = number ? WordKind.NUMBER : WordKind.COMMON;
        words.putIfAbsent(lemma, new ClaimWord(lemma, kind));
      }
    }
    return List.copyOf(words.values());
  }

  /** Lemmas of a name's words have lost their ending ({@code game} of the Games). */
  private static boolean isInside(TreeSet<String> names, String lemma) {
    String next = names.ceiling(lemma);
    return next != null && next.startsWith(lemma) && next.length() - lemma.length() <= 2;
  }

  /** Lemmas that name the claim's event, the predicate's own among them. */
  public List<String> predicates(Claim claim) {
    List<String> predicates = new ArrayList<>();
    String lemma = claim.predicate().lemma();
    if (lightVerbs.has(lemma)) {
      claim.arguments().stream()
          .filter(a -> WHAT_HAPPENED.contains(a.role()))
          .map(Argument::head)
          .forEach(predicates::add);
    }
    predicates.add(lemma);
    return predicates.stream().distinct().toList();
  }

  /** Names of the claim, and of who takes part without standing in its clause. */
  private static List<NameUse> names(EventMention mention) {
    Claim claim = mention.claim();
    return mention.names().stream()
        .filter(
            n ->
                claim.span().contains(n.span())
                    || claim.arguments().stream().anyMatch(a -> n.span().touches(a.headSpan())))
        .toList();
  }

  /** The name uses inside a stretch of the claim's sentence. */
  static List<NameUse> names(EventMention mention, Span span) {
    return mention.names().stream().filter(n -> span.contains(n.span())).toList();
  }

  static String form(NameUse name) {
    return name.canonical().toLowerCase(Locale.ROOT);
  }
}
