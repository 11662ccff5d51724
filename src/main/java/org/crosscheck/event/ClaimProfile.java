package org.crosscheck.event;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Quantity;

/**
 * What event grouping looks at of a claim.
 *
 * @param published day of its article as days since 1970, null for unknown
 * @param headline whether it stands in the title
 * @param reports whether its predicate reports what somebody says
 * @param noun whether its predicate is a noun
 * @param predicates what names its event: the verb or noun, and with a light verb its noun too
 * @param words of the claim, by form
 * @param sentenceWords of the sentence around it, by form
 * @param articleNames the names that its article names most, sorted
 * @param fromDay first day of its event as days since 1970, null for unknown
 * @param toDay last day, inclusive
 * @param quoted runs of words that stand inside quotation marks, sorted
 * @param speaker whom it is credited to, in lower case; empty for the outlet's own voice
 * @param position where its sentence stands in the article, 0 for the title to 1 for the end
 * @param stated whether it tells what is, and not what will be, would be or is asked for
 * @param days that its sentence names, as days since 1970, rising
 */
public record ClaimProfile(
    String claimId,
    String articleId,
    String storyId,
    Integer published,
    boolean headline,
    boolean reports,
    boolean noun,
    List<ProfileWord> predicates,
    List<ProfileWord> words,
    List<ProfileWord> sentenceWords,
    List<String> articleNames,
    List<ProfileArgument> arguments,
    List<Quantity> quantities,
    Integer fromDay,
    Integer toDay,
    List<String> quoted,
    String speaker,
    double position,
    boolean stated,
    List<Integer> days) {
  public ClaimProfile {
    Objects.requireNonNull(claimId, "claimId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(storyId, "storyId");
    Objects.requireNonNull(speaker, "speaker");
    predicates = List.copyOf(predicates);
    words = List.copyOf(words);
    sentenceWords = List.copyOf(sentenceWords);
    articleNames = List.copyOf(articleNames);
    arguments = List.copyOf(arguments);
    quantities = List.copyOf(quantities);
    quoted = List.copyOf(quoted);
    days = List.copyOf(days);
  }
}
