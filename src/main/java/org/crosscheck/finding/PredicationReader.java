package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.PhraseReader.Found;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Rules;

/** Reads what a claim says of whom, turns of phrase as the one word that says the same. */
final class PredicationReader {
  /** Links that never tell anything by themselves; who stays does. */
  private static final List<String> STATING = List.of("be", "become", "seem", "appear", "get");

  /** A turn of phrase that begins with another small word than these says how it is done. */
  private static final List<String> VERBS = List.of("be", "have", "do");

  /** So many words before a word stands what turns it. */
  private static final int NEAR = 4;

  private static final List<String> YET = List.of("yet", "to");

  /** What stands before a word and turns it: no longer open, yet to open. */
  private static final List<List<String>> TURNS = List.of(List.of("no", "longer"), YET);

  private final WordMeaning meaning;
  private final ComparisonWords words;
  private final Implicatives implicatives;
  private final PhraseReader phrases;
  private final ThemeReader themes;
  private final StateWordReader states;

  PredicationReader(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    words = rules.comparisonWords();
    implicatives = rules.implicatives();
    phrases = new PhraseReader(rules.phrases(), meaning);
    themes = new ThemeReader(rules, meaning);
    states = new StateWordReader(words);
  }

  List<Predication> read(EventMention mention, Wording wording) {
    if (mention.claim().kind() == ClaimKind.EVENT_NOUN) {
      return List.of();
    }
    ToldClaim told = new ToldClaim(mention, wording);
    Theme subject = themes.subject(told);
    List<Predication> found = new ArrayList<>();
    List<Found> turns = phrases.read(wording).stream().filter(f -> tells(f, told)).toList();
    turns.forEach(t -> found.add(turn(told, subject, t)));
    boolean particle = told.lemma().contains("_");
    if (particle || turns.stream().noneMatch(f -> holdsVerb(f, told))) {
      doing(told, subject, found);
      states(told, subject, found);
      undone(told, subject, found);
    }
    return found;
  }

  /** Whether a turn of phrase is what the claim's verb says, or what that leads to. */
  private boolean tells(Found turn, ToldClaim told) {
    return turn.own().stream().anyMatch(w -> told.isAfterVerb(w) || told.isVerb(w))
        && (holdsVerb(turn, told)
            || isManner(turn)
            || words.is("linking", told.lemma())
            || words.is("supporting", told.lemma()));
  }

  private static boolean holdsVerb(Found turn, ToldClaim told) {
    return turn.own().stream().anyMatch(told::isVerb);
  }

  private static boolean isManner(Found turn) {
    String first = turn.phrase().words().get(0);
    return FunctionWords.holds(first) && !VERBS.contains(first);
  }

  private Predication turn(ToldClaim told, Theme subject, Found turn) {
    boolean around = turn.gap().stream().anyMatch(TextWord::isContent);
    boolean passive = told.claim().predicate().passive();
    boolean suffered = passive && !turn.phrase().isSwapped();
    Theme next = around ? themes.first(told, turn.gap()) : themes.behind(told, turn.to());
    Theme object = suffered ? null : next;
    Theme doer = suffered ? themes.agent(told) : object == null ? null : subject;
    Theme undergoer = object == null ? subject : object;
    boolean swap = turn.phrase().isSwapped() && object != null;
    boolean denied = turn.own().stream().anyMatch(TextWord::isNegation);
    return new Predication(
        turn.phrase().means(),
        told.wording().cut(told.words().subList(turn.from(), turn.to())),
        isManner(turn) ? Kind.MANNER : Kind.DOING,
        isSo(told, turn.from()) != (turn.phrase().isDenied() != denied),
        swap ? undergoer : doer,
        swap ? doer : undergoer,
        passive,
        rest(told, turn.own(), subject, object));
  }

  /** Whether the claim says that what stands at a place is so. */
  private static boolean isSo(ToldClaim told, int at) {
    List<TextWord> words = told.words();
    boolean turned = false;
    for (int i = Math.max(0, at - NEAR); i + 1 < Math.min(words.size(), at + 2); i++) {
      turned |= TURNS.contains(List.of(words.get(i).key(), words.get(i + 1).key()));
    }
    return (told.claim().polarity() == Polarity.POSITIVE) != turned;
  }

  private void doing(ToldClaim told, Theme subject, List<Predication> found) {
    Theme object = themes.object(told);
    int at = told.verb();
    if (at < 0 || !isDoing(told, object)) {
      return;
    }
    TextWord verb = told.words().get(at);
    boolean passive = told.claim().predicate().passive();
    Theme agent = passive ? themes.agent(told) : null;
    boolean bare = told.lemma().contains("_") && !meaning.isKnown(told.lemma());
    found.add(
        new Predication(
            bare ? verb.key() : told.lemma(),
            form(told, at),
            Kind.DOING,
            isSo(told, at),
            passive ? agent : object == null ? null : subject,
            passive || object == null ? subject : object,
            passive,
            rest(told, List.of(verb), subject, passive ? agent : object)));
  }

  /** Whether the verb tells something by itself. */
  private boolean isDoing(ToldClaim told, Theme object) {
    return !words.is("linking", told.lemma())
        || told.lemma().equals("get") && object != null
        || !STATING.contains(told.lemma())
            && object == null
            && told.claim().arguments().stream().noneMatch(a -> a.role() == Role.ATTRIBUTE);
  }

  /** A verb with its particle where that stands right behind it. */
  private static String form(ToldClaim told, int at) {
    List<TextWord> words = told.words();
    int particle = told.lemma().indexOf('_') + 1;
    boolean beside =
        particle > 0
            && at + 1 < words.size()
            && words.get(at + 1).key().equals(told.lemma().substring(particle));
    return told.wording().cut(words.subList(at, beside ? at + 2 : at + 1));
  }

  /** What something is, how it is done, and what came of it. */
  private void states(ToldClaim told, Theme subject, List<Predication> found) {
    for (int i = 0; i < told.words().size(); i++) {
      Kind kind = states.kind(told, i);
      if (kind != null) {
        TextWord word = told.words().get(i);
        List<TextWord> used = new ArrayList<>(List.of(word));
        told.words().stream().filter(told::isVerb).forEach(used::add);
        boolean lacks = kind == Kind.OUTCOME && isLacking(told.lemma());
        found.add(
            new Predication(
                base(told, word),
                word.form(),
                kind,
                isSo(told, i) != lacks,
                null,
                subject,
                false,
                rest(told, used, subject, null)));
      }
    }
  }

  /** Whether a verb says that what is told as its object is not there: lacked support. */
  private boolean isLacking(String lemma) {
    return words.is("ending", lemma)
        || implicatives.of(lemma, "np").map(i -> i.affirmed().equals("no")).orElse(false);
  }

  /** A word's base form as the parse has it, else its letters. */
  private static String base(ToldClaim told, TextWord word) {
    return told.claim().arguments().stream()
        .filter(a -> a.headSpan().equals(told.at(word)))
        .map(Argument::head)
        .findFirst()
        .orElse(word.key());
  }

  /** What has yet to be done is told by the verb that follows. */
  private void undone(ToldClaim told, Theme subject, List<Predication> found) {
    List<TextWord> words = told.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean yet = List.of(words.get(i).key(), words.get(i + 1).key()).equals(YET);
      TextWord verb = yet ? firstContent(words, i + 2) : null;
      if (verb != null) {
        List<TextWord> rest = rest(told, List.of(verb), subject, null);
        String form = "yet to " + verb.form();
        found.add(new Predication(verb.key(), form, Kind.DOING, false, null, subject, false, rest));
        return;
      }
    }
  }

  private static TextWord firstContent(List<TextWord> words, int from) {
    return words.subList(from, words.size()).stream()
        .filter(TextWord::isContent)
        .findFirst()
        .orElse(null);
  }

  private List<TextWord> rest(ToldClaim told, List<TextWord> used, Theme subject, Theme object) {
    return told.words().stream()
        .filter(w -> w.isContent() && !w.isNumber() && !used.contains(w))
        .filter(w -> subject == null || !subject.words().contains(w))
        .filter(w -> object == null || !object.words().contains(w))
        .filter(w -> !themes.isTime(told, w) && !w.key().endsWith("ly"))
        .toList();
  }
}
