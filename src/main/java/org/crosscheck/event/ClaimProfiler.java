package org.crosscheck.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Rules;

/** Makes the profiles of an article's claims. */
public final class ClaimProfiler {
  /** So many words in a row inside quotation marks are hardly the same by chance. */
  private static final int RUN = 3;

  private final ClaimWords claimWords;
  private final Cues cues;
  private final Rarity rarity;

  public ClaimProfiler(Rules rules, Rarity rarity) {
    claimWords = new ClaimWords(rules.lightVerbs());
    cues = rules.cues();
    this.rarity = rarity;
  }

  /** The profiles of the claims of one article, in the same order. */
  public List<ClaimProfile> profile(List<EventMention> ofArticle) {
    Map<String, TreeMap<String, ProfileWord>> sentences = new TreeMap<>();
    for (EventMention m : ofArticle) {
      TreeMap<String, ProfileWord> words =
          sentences.computeIfAbsent(sentence(m), k -> new TreeMap<>());
      words(m).forEach(w -> words.put(w.form(), w));
    }
    return ofArticle.stream()
        .map(m -> profile(m, List.copyOf(sentences.get(sentence(m)).values())))
        .toList();
  }

  private static String sentence(EventMention m) {
    return m.claim().part() + " " + m.claim().sentence().start();
  }

  private ClaimProfile profile(EventMention m, List<ProfileWord> sentenceWords) {
    Claim claim = m.claim();
    return new ClaimProfile(
        claim.id(),
        claim.articleId(),
        m.storyId(),
        day(m.published()),
        claim.part() == Part.TITLE,
        cues.has(claim.predicate().noun() ? "noun" : "verb", claim.predicate().lemma()),
        claim.predicate().noun(),
        claimWords.predicates(claim).stream().map(p -> word(p, WordKind.COMMON)).toList(),
        words(m),
        sentenceWords,
        claim.arguments().stream().map(a -> argument(a, m)).toList(),
        claim.quantities(),
        claim.time() == null ? null : day(claim.time().from()),
        claim.time() == null ? null : day(claim.time().to()),
        runs(claim),
        speaker(m));
  }

  private List<ProfileWord> words(EventMention m) {
    return claimWords.of(m).stream().map(w -> word(w.form(), w.kind())).toList();
  }

  private ProfileWord word(String form, WordKind kind) {
    return new ProfileWord(form, kind, rarity.of(form));
  }

  private static Integer day(String iso) {
    return iso == null ? null : (int) LocalDate.parse(iso.substring(0, 10)).toEpochDay();
  }

  private static ProfileArgument argument(Argument argument, EventMention m) {
    Optional<NameUse> head =
        m.names().stream().filter(n -> n.span().touches(argument.headSpan())).findFirst();
    return new ProfileArgument(
        argument.role(),
        head.map(ClaimWords::form).orElse(argument.head()),
        head.isPresent(),
        ClaimWords.names(m, argument.span()).stream().map(ClaimWords::form).distinct().toList());
  }

  private static String speaker(EventMention m) {
    if (m.claim().attribution() == null) {
      return "";
    }
    Span source = m.claim().attribution().sourceSpan();
    return m.names().stream()
        .filter(n -> source != null && n.span().touches(source))
        .findFirst()
        .map(ClaimWords::form)
        .orElse(m.claim().attribution().speaker().toLowerCase(Locale.ROOT));
  }

  private static List<String> runs(Claim claim) {
    if (claim.quotation() == null || !claim.quotation().touches(claim.span())) {
      return List.of();
    }
    int from = Math.max(0, claim.quotation().start() - claim.span().start());
    int to = Math.min(claim.text().length(), claim.quotation().end() - claim.span().start());
    String quote = claim.text().substring(from, to).toLowerCase(Locale.ROOT);
    List<String> words = Words.of(quote).stream().map(w -> w.cut(quote)).toList();
    TreeSet<String> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return List.copyOf(runs);
  }
}
