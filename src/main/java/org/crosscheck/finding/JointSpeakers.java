package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.Span;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.AnonymousSources;
import org.crosscheck.rules.ComparisonWords;

/**
 * The speakers who say one thing together: the union and the league; a statement from both.
 *
 * @param members at least two, or none where one speaks alone or who they are is not clear
 */
record JointSpeakers(List<SpeakerMember> members) {
  private static final Pattern LETTER =
      Pattern.compile(
          "^(an? |the |their )?([a-z]+ ){0,2}"
              + "(statement|letter|declaration|communique|communiqué|release|message|appeal)"
              + " (released |issued |signed )?(from|by|of) ");
  private static final Pattern BOTH = Pattern.compile("^both ");
  private static final Pattern AND =
      Pattern.compile(" (and|&|as well as|together with|along with) ");

  JointSpeakers {
    members = List.copyOf(members);
  }

  /**
   * Reads a source's words.
   *
   * @param start where the words begin in the article
   * @param names the names around, in text order
   */
  static JointSpeakers of(
      String source,
      int start,
      List<NameUse> names,
      ComparisonWords words,
      AnonymousSources nouns) {
    List<SpeakerMember> members = new ArrayList<>();
    for (Span part : parts(source, start, names)) {
      Span here = new Span(part.start() + start, part.end() + start);
      List<NameUse> inside = names.stream().filter(n -> here.contains(n.span())).toList();
      SpeakerMember member = SpeakerMember.of(part.cut(source), inside, words, nouns);
      if (member == null) {
        return new JointSpeakers(List.of());
      }
      members.add(member);
    }
    return new JointSpeakers(members.size() < 2 ? List.of() : members);
  }

  /** The stretches between the words that join; none where commas leave open what they part. */
  private static List<Span> parts(String source, int start, List<NameUse> names) {
    if (source.indexOf(',') >= 0 || source.indexOf(';') >= 0) {
      return List.of();
    }
    int at = Math.max(end(LETTER.matcher(source), 0), end(BOTH.matcher(source), 0));
    List<Span> parts = new ArrayList<>();
    Matcher and = AND.matcher(source);
    while (and.find()) {
      Span joint = new Span(and.start() + start, and.end() + start);
      if (and.start() > at && names.stream().noneMatch(n -> n.span().contains(joint))) {
        parts.add(new Span(at, and.start()));
        at = and.end();
      }
    }
    parts.add(new Span(at, source.length()));
    return parts;
  }

  private static int end(Matcher matcher, int otherwise) {
    return matcher.find() ? matcher.end() : otherwise;
  }

  /** Whether both share a member, and none of those that only one has can be one of the other's. */
  boolean areOther(JointSpeakers other) {
    List<SpeakerMember> own = without(other);
    List<SpeakerMember> others = other.without(this);
    return own.size() < members.size()
        && !own.isEmpty()
        && !others.isEmpty()
        && own.stream().allMatch(m -> others.stream().allMatch(m::cannotBe));
  }

  private List<SpeakerMember> without(JointSpeakers other) {
    return members.stream().filter(m -> other.members.stream().noneMatch(m::mayBe)).toList();
  }
}
