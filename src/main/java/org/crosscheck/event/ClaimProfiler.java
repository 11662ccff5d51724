package org.crosscheck.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Rules;

/** Makes the profiles of an article's claims. */
public final class ClaimProfiler {
  /** So many words in a row inside quotation marks are hardly the same by chance. */
  private static final int RUN = 3;

  private static final int ARTICLE_NAMES = 15;

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
    TreeMap<SentenceKey, List<EventMention>> sentences = new TreeMap<>();
    ofArticle.forEach(
        m -> sentences.computeIfAbsent(SentenceKey.of(m), k -> new ArrayList<>()).add(m));
    Map<SentenceKey, Setting> settings = new TreeMap<>();
    double last = Math.max(1, sentences.size() - 1);
    List<String> names = mostNamed(ofArticle);
    sentences.forEach((k, ms) -> settings.put(k, setting(ms, names, settings.size() / last)));
    return ofArticle.stream().map(m -> profile(m, settings.get(SentenceKey.of(m)))).toList();
  }

  /** A sentence of an article; those of the title come first. */
  private record SentenceKey(Part part, int start) implements Comparable<SentenceKey> {
    private static final Comparator<SentenceKey> ORDER =
        Comparator.comparing(SentenceKey::part).thenComparing(SentenceKey::start);

    static SentenceKey of(EventMention m) {
      return new SentenceKey(m.claim().part(), m.claim().sentence().start());
    }

    @Override
    public int compareTo(SentenceKey other) {
      return ORDER.compare(this, other);
    }
  }

  /** What the claims of a sentence have in common, and its article's names. */
  private record Setting(
      List<ProfileWord> words, List<String> articleNames, List<Integer> days, double position) {}

  private static List<String> mostNamed(List<EventMention> ofArticle) {
    Map<String, Integer> counts = new TreeMap<>();
    for (EventMention m : ofArticle) {
      m.names().forEach(n -> counts.merge(ClaimWords.form(n), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(ARTICLE_NAMES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Setting setting(
      List<EventMention> ofSentence, List<String> articleNames, double position) {
    TreeMap<String, ProfileWord> words = new TreeMap<>();
    TreeSet<Integer> days = new TreeSet<>();
    for (EventMention m : ofSentence) {
      words(m).forEach(w -> words.put(w.form(), w));
      days.addAll(days(m));
    }
    return new Setting(List.copyOf(words.values()), articleNames, List.copyOf(days), position);
  }

  private static List<Integer> days(EventMention m) {
    List<Integer> days = new ArrayList<>();
    for (TimeExpression time : m.claim().times()) {
      if (time.from() != null && time.to() != null && day(time.from()).equals(day(time.to()))) {
        days.add(day(time.from()));
      }
    }
    if (m.published() != null) {
      LocalDate published = LocalDate.parse(m.published().substring(0, 10));
      DaysNamed.in(m.claim().text(), published).forEach(d -> days.add(d.intValue()));
    }
    return days;
  }

  private ClaimProfile profile(EventMention m, Setting setting) {
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
        setting.words(),
        setting.articleNames(),
        claim.arguments().stream().map(a -> argument(a, m)).toList(),
        claim.quantities(),
        claim.time() == null ? null : day(claim.time().from()),
        claim.time() == null ? null : day(claim.time().to()),
        runs(claim),
        speaker(m),
        setting.position(),
        claim.mood() == Mood.STATED || claim.mood() == Mood.OPINION,
        setting.days());
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
    Optional<NameUse> head = m.meantIn(argument.headSpan()).stream().findFirst();
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
