package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Cues.Cue;

/** Finds the verbs of a sentence that report what somebody says, thinks or wants. */
final class VerbCues {
  private static final List<String> CLAUSES = List.of("ccomp", "csubj");
  private static final List<String> SPEAKERLESS = List.of("i", "we", "you");
  private static final int THAT_REACH = 5;
  private final Cues cues;

  VerbCues(Cues cues) {
    this.cues = cues;
  }

  /** The match at a verb, if it is a cue. */
  Optional<CueMatch> match(DependencyTree tree, Verbs verbs, int index) {
    String lemma = lemma(tree, index);
    if (!cues.has("verb", lemma)) {
      return Optional.empty();
    }
    return inverted(tree, index, lemma)
        .or(() -> clause(tree, verbs, index, lemma))
        .or(() -> infinitive(tree, verbs, index, lemma))
        .or(() -> passive(tree, verbs, index, lemma))
        .or(() -> object(tree, verbs, index, lemma))
        .or(() -> preposition(tree, verbs, index, lemma))
        .or(() -> forWhom(tree, verbs, index, lemma))
        .or(() -> relative(tree, verbs, index, lemma))
        .or(() -> aside(tree, verbs, index, lemma))
        .or(() -> afterthought(tree, verbs, index, lemma))
        .or(() -> unparsed(tree, verbs, index, lemma))
        .or(() -> quotation(tree, verbs, index, lemma));
  }

  private String lemma(DependencyTree tree, int index) {
    int particle = tree.dependent(index, List.of("prt"));
    String lemma = tree.token(index).lemma();
    String whole = particle < 0 ? lemma : lemma + "_" + tree.token(particle).lemma();
    return cues.has("verb", whole) ? whole : lemma;
  }

  /** A cue at the start of its sentence, after a quotation that makes one: "So?" asked he. */
  private Optional<CueMatch> inverted(DependencyTree tree, int index, String lemma) {
    int object = tree.dependent(index, List.of("dobj", "nsubj", "attr"));
    boolean bare = tree.dependent(index, List.of("ccomp", "xcomp")) < 0;
    return index == 0 && object > 0 && bare
        ? match(tree, cues.of("verb", lemma, "clause"), index, object, new BitSet(), "quote")
        : Optional.empty();
  }

  /** He said that it was so; "It is so," he said. */
  private Optional<CueMatch> clause(DependencyTree tree, Verbs verbs, int index, String lemma) {
    BitSet content = new BitSet(tree.size());
    boolean infinitive = false;
    for (int d : tree.dependents(index)) {
      String relation = tree.token(d).relation();
      boolean bare = relation.equals("xcomp") && !isInfinitive(tree, d);
      if (CLAUSES.contains(relation) || bare) {
        content.or(tree.subtree(d));
        infinitive |= isInfinitive(tree, d);
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cue> cue = infinitive ? cues.of("verb", lemma, "to") : Optional.empty();
    cue = cue.or(() -> cues.of("verb", lemma, "clause"));
    String form = cue.isPresent() ? "clause" : "quote";
    cue = cue.or(() -> cues.of("verb", lemma, "quote"));
    return match(tree, cue, index, source(tree, verbs, index), content, form);
  }

  /** He promised to come; he is expected to come. */
  private Optional<CueMatch> infinitive(DependencyTree tree, Verbs verbs, int index, String lemma) {
    int complement = tree.dependent(index, List.of("xcomp"));
    if (complement < 0 || !isInfinitive(tree, complement)) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(complement);
    int source = source(tree, verbs, index);
    if (verbs.isPassive(index)) {
      int subject = tree.dependent(index, Verbs.SUBJECTS);
      if (subject >= 0) {
        content.or(tree.subtree(subject));
      }
    } else {
      int object = tree.dependent(index, List.of("dobj"));
      if (object >= 0) {
        content.or(tree.subtree(object));
      }
    }
    return match(tree, cues.of("verb", lemma, "to"), index, source, content, "to");
  }

  /** The plan was criticised by the minister; he was described as a hero. */
  private Optional<CueMatch> passive(DependencyTree tree, Verbs verbs, int index, String lemma) {
    if (!verbs.isPassive(index)) {
      return Optional.empty();
    }
    BitSet content = new BitSet(tree.size());
    int subject = tree.dependent(index, Verbs.SUBJECTS);
    int agent = agent(tree, index);
    boolean reduced = tree.token(index).relation().equals("acl");
    if (subject < 0 && !reduced || agent < 0 && reduced) {
      return Optional.empty();
    }
    if (subject >= 0) {
      content.or(tree.subtree(subject));
    } else {
      content.or(nounBefore(tree, index));
    }
    description(tree, index, content);
    return match(tree, cues.of("verb", lemma, "np"), index, agent, content, "np");
  }

  private static BitSet nounBefore(DependencyTree tree, int index) {
    BitSet cut = new BitSet(tree.size());
    cut.set(index);
    return tree.subtree(tree.token(index).head(), cut);
  }

  /** She called the plan a mistake; they described him as a hero. */
  private static void description(DependencyTree tree, int index, BitSet content) {
    for (int d : tree.dependents(index)) {
      Token token = tree.token(d);
      boolean as = token.relation().equals("prep") && token.lemma().equals("as");
      if (as || List.of("oprd", "acomp", "attr").contains(token.relation())) {
        content.or(tree.subtree(d));
      }
    }
  }

  /** She criticised the plan. */
  private Optional<CueMatch> object(DependencyTree tree, Verbs verbs, int index, String lemma) {
    int object = tree.dependent(index, List.of("dobj", "oprd"));
    if (object < 0 || verbs.isPassive(index)) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(object);
    description(tree, index, content);
    return match(
        tree, cues.of("verb", lemma, "np"), index, source(tree, verbs, index), content, "np");
  }

  /** She called for a truce. */
  private Optional<CueMatch> preposition(
      DependencyTree tree, Verbs verbs, int index, String lemma) {
    for (int d : tree.dependents(index)) {
      Token token = tree.token(d);
      if (!token.relation().equals("prep")) {
        continue;
      }
      String form = "prep:" + token.lemma();
      Optional<Cue> cue = cues.of("verb", lemma, form);
      int object = tree.dependent(d, List.of("pobj", "pcomp"));
      if (cue.isPresent() && object >= 0) {
        BitSet content = tree.subtree(object);
        Optional<CueMatch> match =
            match(tree, cue, index, source(tree, verbs, index), content, form);
        match.ifPresent(m -> m.words().set(d));
        return match;
      }
    }
    return Optional.empty();
  }

  /** She called for the guards to go. */
  private Optional<CueMatch> forWhom(DependencyTree tree, Verbs verbs, int index, String lemma) {
    for (int d : tree.dependents(index)) {
      int mark = tree.dependent(d, List.of("mark"));
      boolean clause = List.of("advcl", "ccomp").contains(tree.token(d).relation());
      if (clause && mark == index + 1 && tree.token(mark).lemma().equals("for")) {
        BitSet content = tree.subtree(d);
        content.clear(mark);
        int source = source(tree, verbs, index);
        Optional<CueMatch> match =
            match(tree, cues.of("verb", lemma, "prep:for"), index, source, content, "prep:for");
        match.ifPresent(m -> m.words().set(mark));
        return match;
      }
    }
    return Optional.empty();
  }

  /** The plan that she supported. */
  private Optional<CueMatch> relative(DependencyTree tree, Verbs verbs, int index, String lemma) {
    int source = tree.dependent(index, Verbs.SUBJECTS);
    boolean relative = tree.token(index).relation().equals("relcl") && source >= 0;
    if (!relative || tree.token(source).tag().startsWith("W")) {
      return Optional.empty();
    }
    Optional<Cue> cue = cues.of("verb", lemma, "np").or(() -> cues.of("verb", lemma, "clause"));
    return match(tree, cue, index, source, nounBefore(tree, index), "np");
  }

  /** The talks had failed, the minister said: where the parse joins the two in no way. */
  private Optional<CueMatch> afterthought(
      DependencyTree tree, Verbs verbs, int index, String lemma) {
    int source = tree.dependent(index, Verbs.SUBJECTS);
    boolean last = index + 2 >= tree.size() || tree.token(tree.size() - 2).head() == index;
    if (source < 0 || source > index || !last) {
      return Optional.empty();
    }
    int comma = tree.subtree(source).nextSetBit(0) - 1;
    if (comma <= 0 || !tree.token(comma).form().equals(",")) {
      return Optional.empty();
    }
    BitSet content = new BitSet(tree.size());
    content.set(0, comma);
    return match(tree, cues.of("verb", lemma, "clause"), index, source, content, "clause");
  }

  /** The poll found that half of them agree: a content that the parse has lost. */
  private Optional<CueMatch> unparsed(DependencyTree tree, Verbs verbs, int index, String lemma) {
    int source = source(tree, verbs, index);
    int that = index + 1;
    while (that < Math.min(tree.size(), index + THAT_REACH) && !isThat(tree.token(that))) {
      that++;
    }
    boolean found = source >= 0 && that < tree.size() - 1 && isThat(tree.token(that));
    if (!found) {
      return Optional.empty();
    }
    BitSet content = new BitSet(tree.size());
    content.set(that, tree.size());
    return match(tree, cues.of("verb", lemma, "clause"), index, source, content, "clause");
  }

  private static boolean isThat(Token token) {
    return token.lemma().equals("that") && token.tag().equals("IN");
  }

  /** The talks, he said, had failed; as he said, the talks had failed. */
  private Optional<CueMatch> aside(DependencyTree tree, Verbs verbs, int index, String lemma) {
    Token token = tree.token(index);
    boolean as =
        token.relation().equals("advcl")
            && tree.dependents(index).stream()
                .map(tree::token)
                .anyMatch(t -> t.lemma().equals("as") && t.relation().equals("mark"));
    if (token.head() < 0 || !as && !token.relation().equals("parataxis")) {
      return Optional.empty();
    }
    BitSet cut = new BitSet(tree.size());
    cut.set(index);
    BitSet content = tree.subtree(token.head(), cut);
    return match(
        tree,
        cues.of("verb", lemma, "clause"),
        index,
        source(tree, verbs, index),
        content,
        "clause");
  }

  /** A cue whose content stands outside its sentence's tree, in quotation marks. */
  private Optional<CueMatch> quotation(DependencyTree tree, Verbs verbs, int index, String lemma) {
    Optional<Cue> cue = cues.of("verb", lemma, "clause").or(() -> cues.of("verb", lemma, "quote"));
    int source = source(tree, verbs, index);
    return source < 0
        ? Optional.empty()
        : match(tree, cue, index, source, new BitSet(tree.size()), "quote");
  }

  private static Optional<CueMatch> match(
      DependencyTree tree, Optional<Cue> cue, int index, int source, BitSet content, String form) {
    return cue.map(
        c -> {
          BitSet words = CueWords.of(tree, index);
          content.andNot(words);
          return new CueMatch(tree, c, index, words, source, content, form);
        });
  }

  private static int source(DependencyTree tree, Verbs verbs, int index) {
    if (verbs.isPassive(index)) {
      return agent(tree, index);
    }
    // A relative pronoun is a source of its own; whom it stands for is resolved later.
    int own = tree.dependent(index, Verbs.SUBJECTS);
    return own >= 0 ? own : verbs.subject(index);
  }

  private static int agent(DependencyTree tree, int index) {
    int by = tree.dependent(index, List.of("agent"));
    return by < 0 ? -1 : tree.dependent(by, List.of("pobj"));
  }

  private static boolean isInfinitive(DependencyTree tree, int index) {
    return tree.dependents(index).stream().anyMatch(d -> tree.token(d).tag().equals("TO"));
  }

  /** Whether a match's source is the outlet itself or its reader rather than a speaker. */
  static boolean isSpeakerless(CueMatch match) {
    return match.source() >= 0 && SPEAKERLESS.contains(match.tree().token(match.source()).lemma());
  }
}
