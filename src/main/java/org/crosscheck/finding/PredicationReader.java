package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.PhraseReader.Found;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Rules;

/** Reads what a claim says of whom, turns of phrase as the one word that says the same. */
final class PredicationReader {
  /** These leave it to what follows to say what is so. */
  private static final List<String> LINKS =
      List.of(
          "be", "remain", "stay", "become", "keep", "stand", "prove", "turn", "seem", "appear",
          "look", "lie", "go", "get", "plead", "feel");

  /** What these lead to is what came of it. */
  private static final List<String> LEADING =
      List.of(
          "end",
          "result",
          "finish",
          "produce",
          "yield",
          "bring",
          "post",
          "report",
          "make",
          "reach",
          "find",
          "avoid",
          "escape",
          "order",
          "call",
          "announce",
          "have",
          "cause",
          "call_off",
          "cancel",
          "declare",
          "see",
          "sign",
          "lack",
          "enjoy",
          "issue",
          "hold",
          "face");

  private static final List<String> DETERMINERS =
      List.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "some",
          "any", "all", "no");

  /** Links that never tell anything by themselves; who stays does. */
  private static final List<String> STATING = List.of("be", "become", "seem", "appear", "get");

  private static final List<String> MANNERS = List.of("well", "badly", "fast", "hard");

  /** What follows these is what is told. */
  private static final List<String> SUPPORTING =
      List.of(
          "have",
          "decide",
          "vow",
          "agree",
          "manage",
          "continue",
          "begin",
          "start",
          "die",
          "kill",
          "shoot",
          "order",
          "do",
          "act",
          "hit");

  private static final List<String> COUNTING =
      List.of("all", "some", "most", "half", "each", "both", "number", "many", "none", "group");

  private static final int NEAR = 4;

  /** What stands before a word and turns it: no longer open, yet to open. */
  private static final List<List<String>> TURNS =
      List.of(List.of("no", "longer"), List.of("yet", "to"));

  private final WordMeaning meaning;
  private final Implicatives implicatives;
  private final PhraseReader phrases;
  private final CountryWords countries;

  PredicationReader(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    implicatives = rules.implicatives();
    phrases = new PhraseReader(rules.phrases(), meaning);
    countries = new CountryWords(rules.countries(), rules.roles());
  }

  List<Predication> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (claim.kind() == ClaimKind.EVENT_NOUN) {
      return List.of();
    }
    List<Predication> found = new ArrayList<>();
    Theme subject = subject(mention, wording);
    List<Found> turns = phrases.read(wording).stream().filter(f -> tells(f, claim)).toList();
    for (Found turn : turns) {
      found.add(turn(mention, wording, subject, turn));
    }
    if (turns.stream().noneMatch(f -> holds(f, claim))) {
      found.addAll(own(mention, wording, subject));
    }
    return found;
  }

  /** Whether the claim's own verb stands in the phrase or right before it. */
  private static boolean tells(Found turn, Claim claim) {
    return turn.own().stream().anyMatch(w -> at(w, claim).start() >= claim.predicate().start())
        && (holds(turn, claim)
            || SUPPORTING.contains(claim.predicate().lemma())
            || LINKS.contains(claim.predicate().lemma()));
  }

  private static boolean holds(Found turn, Claim claim) {
    return turn.own().stream().anyMatch(w -> at(w, claim).touches(claim.predicate().span()));
  }

  private Predication turn(EventMention mention, Wording wording, Theme subject, Found turn) {
    Claim claim = mention.claim();
    List<TextWord> words = wording.words();
    Theme object =
        turn.gap().stream().anyMatch(TextWord::isContent)
            ? bare(mention, turn.gap(), 0)
            : chunk(mention, words, turn.to());
    Theme doer = object == null ? null : subject;
    Theme undergoer = object == null ? subject : object;
    boolean swap = turn.phrase().isSwapped() && object != null;
    List<TextWord> used = new ArrayList<>(turn.own());
    return new Predication(
        turn.phrase().means(),
        wording.cut(words.subList(turn.from(), turn.to())),
        Kind.DOING,
        isSo(claim, words, turn.from()) != turn.phrase().isDenied(),
        swap ? undergoer : doer,
        swap ? doer : undergoer,
        rest(claim, words, used, subject, object));
  }

  /** Whether the claim says that what stands at a place is so. */
  private static boolean isSo(Claim claim, List<TextWord> words, int at) {
    boolean turned = false;
    for (int i = Math.max(0, at - NEAR); i + 1 < Math.min(words.size(), at + 2); i++) {
      turned |= TURNS.contains(List.of(words.get(i).key(), words.get(i + 1).key()));
    }
    return (claim.polarity() == Polarity.POSITIVE) != turned;
  }

  /** Whether a verb says that what is told as its object is not there: lacked support. */
  private boolean isLacking(String lemma) {
    return implicatives.of(lemma, "np").map(i -> i.affirmed().equals("no")).orElse(false);
  }

  private List<Predication> own(EventMention mention, Wording wording, Theme subject) {
    Claim claim = mention.claim();
    List<Predication> found = new ArrayList<>();
    String lemma = claim.predicate().lemma();
    boolean link = LINKS.contains(lemma);
    Theme object = object(mention, wording);
    TextWord verb = wordAt(wording, claim, claim.predicate().span());
    boolean bare =
        !link
            || !STATING.contains(lemma)
                && object == null
                && claim.arguments().stream().noneMatch(a -> a.role() == Role.ATTRIBUTE);
    if (bare && verb != null) {
      String key = lemma.contains("_") && !meaning.isKnown(lemma) ? verb.key() : lemma;
      String form = form(wording, verb, lemma);
      List<TextWord> rest = rest(claim, wording.words(), List.of(verb), subject, object);
      boolean passive = claim.predicate().passive();
      Theme doer = passive ? agent(mention, wording) : object == null ? null : subject;
      Theme undergoer = passive || object == null ? subject : object;
      found.add(
          new Predication(
              key,
              form,
              Kind.DOING,
              isSo(claim, wording.words(), wording.words().indexOf(verb)),
              doer,
              undergoer,
              rest));
    }
    states(mention, wording, subject, found);
    return found;
  }

  /** A verb with its particle where that makes another word of it. */
  private static String form(Wording wording, TextWord verb, String lemma) {
    int particle = lemma.indexOf('_');
    int next = wording.words().indexOf(verb) + 1;
    boolean beside =
        particle > 0
            && next < wording.words().size()
            && wording.words().get(next).key().equals(lemma.substring(particle + 1));
    return beside ? wording.cut(wording.words().subList(next - 1, next + 1)) : verb.form();
  }

  /** What something is, how it is done, and what came of it. */
  private void states(
      EventMention mention, Wording wording, Theme subject, List<Predication> found) {
    Claim claim = mention.claim();
    List<TextWord> words = wording.words();
    for (int i = 0; i < words.size(); i++) {
      TextWord word = words.get(i);
      Kind kind =
          isManner(words, i, claim)
              ? Kind.MANNER
              : word.isContent() && !word.isNumber() ? kind(claim, words, i) : null;
      if (kind != null) {
        List<TextWord> used = new ArrayList<>(List.of(word));
        TextWord verb = wordAt(wording, claim, claim.predicate().span());
        if (verb != null) {
          used.add(verb);
        }
        List<TextWord> rest = rest(claim, words, used, subject, null);
        found.add(
            new Predication(
                base(claim, word),
                word.form(),
                kind,
                isSo(claim, words, i)
                    != (kind == Kind.OUTCOME && isLacking(claim.predicate().lemma())),
                null,
                subject,
                rest));
      }
    }
  }

  /** A word's base form as the parse has it, else its letters. */
  private static String base(Claim claim, TextWord word) {
    Span at = at(word, claim);
    return claim.arguments().stream()
        .filter(a -> a.headSpan().equals(at))
        .map(Argument::head)
        .findFirst()
        .orElse(word.key());
  }

  private Kind kind(Claim claim, List<TextWord> words, int i) {
    Span at = at(words.get(i), claim);
    if (at.start() <= claim.predicate().start()) {
      return null;
    }
    String lemma = claim.predicate().lemma();
    for (Argument argument : claim.arguments()) {
      if (argument.span().contains(at) && argument.span().start() > claim.predicate().start()) {
        boolean head = argument.headSpan().equals(at);
        if (argument.role() == Role.ATTRIBUTE) {
          return head ? isThing(words, argument, claim) ? Kind.THING : Kind.STATE : Kind.STATE;
        }
        return head && LEADING.contains(lemma) ? Kind.OUTCOME : null;
      }
    }
    if (i > 0
        && LINKS.contains(lemma)
        && at(words.get(i - 1), claim).touches(claim.predicate().span())) {
      return Kind.STATE;
    }
    return null;
  }

  /** Whether a word near the verb says how it is done. */
  private static boolean isManner(List<TextWord> words, int i, Claim claim) {
    int from = Math.max(0, i - 1);
    boolean near =
        words.subList(from, Math.min(words.size(), i + 3)).stream()
            .anyMatch(w -> at(w, claim).touches(claim.predicate().span()));
    return (near || at(words.get(i), claim).start() > claim.predicate().end())
        && (words.get(i).key().endsWith("ly") || MANNERS.contains(words.get(i).key()));
  }

  private static boolean isThing(List<TextWord> words, Argument argument, Claim claim) {
    return words.stream()
        .filter(w -> argument.span().contains(at(w, claim)))
        .anyMatch(w -> DETERMINERS.contains(w.key()) || w.form().endsWith("'s"));
  }

  /** Who or what stands before the verb. */
  private Theme subject(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    return argument(
        mention,
        wording,
        a ->
            (a.role() == Role.AGENT || a.role() == Role.PATIENT)
                && (a.span().end() <= claim.predicate().start()
                    || !claim.span().contains(a.headSpan())));
  }

  private Theme object(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    int from = claim.predicate().end();
    Theme told =
        argument(
            mention,
            wording,
            a ->
                (a.role() == Role.PATIENT || a.role() == Role.RECIPIENT)
                    && a.span().start() >= from);
    TextWord verb = wordAt(wording, claim, claim.predicate().span());
    boolean open = told == null && verb != null && !claim.predicate().passive();
    return open && isGoverning(claim)
        ? bare(mention, wording.words(), wording.words().indexOf(verb) + 1)
        : told;
  }

  /** Whether what follows is both the verb's object and another doing's subject. */
  private boolean isGoverning(Claim claim) {
    String lemma = claim.predicate().lemma();
    return implicatives.of(lemma, "to").filter(i -> i.objectActs()).isPresent()
        || implicatives.of(lemma, "prep:from").filter(i -> i.objectActs()).isPresent()
        || lemma.equals("let");
  }

  /** The noun phrase right at a place, before what it does: Iran, of "Iran to sell oil". */
  private Theme bare(EventMention mention, List<TextWord> words, int from) {
    int to = from;
    while (to < words.size() && DETERMINERS.contains(words.get(to).key())) {
      to++;
    }
    int start = to;
    while (to < words.size() && words.get(to).isContent()) {
      to++;
    }
    return to == start ? null : theme(mention, words.subList(from, to));
  }

  private Theme agent(EventMention mention, Wording wording) {
    int from = mention.claim().predicate().end();
    return argument(mention, wording, a -> a.role() == Role.AGENT && a.span().start() >= from);
  }

  private Theme argument(EventMention mention, Wording wording, Predicate<Argument> which) {
    Claim claim = mention.claim();
    return claim.arguments().stream()
        .filter(which)
        .min(
            Comparator.comparing((Argument a) -> a.role() != Role.PATIENT && a.role() != Role.AGENT)
                .thenComparing(a -> a.span().start()))
        .map(a -> theme(mention, wording, a))
        .orElse(null);
  }

  private Theme theme(EventMention mention, Wording wording, Argument a) {
    Claim claim = mention.claim();
    boolean before = a.headSpan().start() < claim.predicate().start();
    List<TextWord> words =
        claim.span().contains(a.span())
            ? wording.words().stream()
                .filter(w -> a.span().contains(at(w, claim)))
                .filter(w -> !before || at(w, claim).end() <= claim.predicate().start())
                .toList()
            : Wording.of(a.text()).words();
    String head = COUNTING.contains(a.head()) ? lastOf(words, a.head()) : a.head();
    String text = String.join(" ", words.stream().map(TextWord::form).toList());
    return new Theme(head, words, Cast.heads(mention, a), countries.of(text));
  }

  /** What it is of which all or some are told. */
  private static String lastOf(List<TextWord> words, String otherwise) {
    return words.stream()
        .filter(w -> w.isContent() && !COUNTING.contains(w.key()))
        .reduce((x, y) -> y)
        .map(TextWord::key)
        .orElse(otherwise);
  }

  /** The noun phrase that begins at a place, over its determiners and a preposition. */
  private Theme chunk(EventMention mention, List<TextWord> words, int from) {
    int start = from;
    while (start < words.size()
        && !words.get(start).isContent()
        && (DETERMINERS.contains(words.get(start).key())
            || start == from
                && List.of("of", "to", "with", "for").contains(words.get(start).key()))) {
      start++;
    }
    int end = start;
    while (end < words.size()
        && words.get(end).isContent()
        && !isTime(mention.claim(), words.get(end))) {
      end++;
    }
    return end == start ? null : theme(mention, words.subList(Math.min(from, start), end));
  }

  private Theme theme(EventMention mention, List<TextWord> words) {
    List<TextWord> content = words.stream().filter(TextWord::isContent).toList();
    TextWord head = content.get(content.size() - 1);
    Span at = at(head, mention.claim());
    List<String> names = mention.namesIn(at).stream().map(n -> n.nameId()).toList();
    String text = String.join(" ", words.stream().map(TextWord::form).toList());
    return new Theme(head.key(), words, names, countries.of(text));
  }

  private boolean isTime(Claim claim, TextWord word) {
    Span at = at(word, claim);
    return meaning.isTime(word) || claim.times().stream().anyMatch(t -> t.span().touches(at));
  }

  private List<TextWord> rest(
      Claim claim, List<TextWord> words, List<TextWord> used, Theme subject, Theme object) {
    return words.stream()
        .filter(w -> w.isContent() && !w.isNumber() && !used.contains(w))
        .filter(w -> subject == null || !subject.words().contains(w))
        .filter(w -> object == null || !object.words().contains(w))
        .filter(w -> !isTime(claim, w))
        .filter(w -> !w.key().endsWith("ly"))
        .toList();
  }

  private static TextWord wordAt(Wording wording, Claim claim, Span span) {
    return wording.words().stream()
        .filter(w -> at(w, claim).touches(span))
        .findFirst()
        .orElse(null);
  }

  private static Span at(TextWord word, Claim claim) {
    return word.span().moved(claim.span().start());
  }
}
