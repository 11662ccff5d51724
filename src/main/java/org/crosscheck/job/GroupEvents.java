package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.event.ClaimCluster;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimPart;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.ClaimProfiler;
import org.crosscheck.event.ClaimWords;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventBuilder;
import org.crosscheck.event.EventClusterer;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Rarity;
import org.crosscheck.event.WordCount;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;

/**
 * Groups claims into events: profiles, candidate pairs, scored links, clusters.
 *
 * @param forbidden pairs that a reviewer has judged not to be of one event
 */
public record GroupEvents(Rules rules, List<ClaimPair> forbidden, BlockCounts blocks) {
  /** More words than this are rare ones, which need no count of their own. */
  private static final int COUNTED_WORDS = 100_000;

  public GroupEvents {
    forbidden = List.copyOf(forbidden);
  }

  public Dataset<Event> apply(Dataset<EventMention> mentions) {
    // Read by the blocks and twice by the scores.
    Dataset<ClaimProfile> profiles = Rows.keep(profiles(mentions));
    Dataset<ClaimPair> pairs = new PairClaims(rules, blocks).apply(profiles);
    // Read by the parts and by the clusters.
    Dataset<ClaimLink> links = Rows.keep(new LinkClaims(rules, forbidden).apply(profiles, pairs));
    Dataset<ClaimPair> strong =
        Rows.map(
            Rows.filter(links, l -> !l.isForbidden() && l.weight() >= LinkClaims.STRONG),
            ClaimLink::pair,
            ClaimPair.class);
    Dataset<ClaimPart> parts = Rows.keep(new ConnectClaims().apply(strong));
    return Rows.cogroup(
        inParts(mentions, parts),
        MentionInPart::part,
        inOnePart(links, parts),
        LinkInPart::part,
        GroupEvents::events,
        Event.class);
  }

  private Dataset<ClaimProfile> profiles(Dataset<EventMention> mentions) {
    Rarity rarity = rarity(mentions);
    Rules profiled = rules;
    return Rows.flatMapGroups(
        mentions,
        m -> m.claim().articleId(),
        (article, rows) -> new ClaimProfiler(profiled, rarity).profile(sorted(rows)),
        ClaimProfile.class);
  }

  private Rarity rarity(Dataset<EventMention> mentions) {
    Rules read = rules;
    Dataset<WordCount> counts =
        Rows.flatMap(
                mentions,
                m ->
                    new ClaimWords(read.lightVerbs())
                        .of(m).stream().map(w -> new WordCount(w.form(), 1)).toList(),
                WordCount.class)
            .groupBy("form")
            .agg(functions.sum("count").as("count"))
            .where("count > 1")
            .orderBy(functions.col("count").desc(), functions.col("form"))
            .limit(COUNTED_WORDS)
            .as(RecordEncoders.of(WordCount.class));
    Map<String, Long> byForm = new HashMap<>();
    counts.collectAsList().forEach(c -> byForm.put(c.form(), c.count()));
    return new Rarity(byForm, mentions.count());
  }

  private static List<EventMention> sorted(Iterator<EventMention> rows) {
    List<EventMention> mentions = new ArrayList<>();
    rows.forEachRemaining(mentions::add);
    mentions.sort(Comparator.comparing(m -> m.claim().id()));
    return mentions;
  }

  /** A claim that may share an event with the others of its part. */
  public record MentionInPart(String part, EventMention mention) {}

  /** A link with both ends in one part. */
  public record LinkInPart(String part, ClaimLink link) {}

  private static Dataset<MentionInPart> inParts(
      Dataset<EventMention> mentions, Dataset<ClaimPart> parts) {
    return Rows.cogroup(
        mentions,
        m -> m.claim().id(),
        parts,
        ClaimPart::claimId,
        (id, rows, part) -> {
          String in = part.hasNext() ? part.next().part() : id;
          return List.of(new MentionInPart(in, rows.next()));
        },
        MentionInPart.class);
  }

  private static Dataset<LinkInPart> inOnePart(Dataset<ClaimLink> links, Dataset<ClaimPart> parts) {
    Dataset<LinkInPart> byFirst =
        Rows.cogroup(
            links,
            ClaimLink::first,
            parts,
            ClaimPart::claimId,
            (id, rows, part) -> inPart(rows, part),
            LinkInPart.class);
    return Rows.cogroup(
        byFirst,
        l -> l.link().second(),
        parts,
        ClaimPart::claimId,
        (id, rows, part) -> staying(rows, part),
        LinkInPart.class);
  }

  private static List<LinkInPart> inPart(Iterator<ClaimLink> links, Iterator<ClaimPart> part) {
    List<LinkInPart> inPart = new ArrayList<>();
    if (part.hasNext()) {
      String name = part.next().part();
      links.forEachRemaining(l -> inPart.add(new LinkInPart(name, l)));
    }
    return inPart;
  }

  private static List<LinkInPart> staying(Iterator<LinkInPart> links, Iterator<ClaimPart> part) {
    List<LinkInPart> staying = new ArrayList<>();
    if (part.hasNext()) {
      String name = part.next().part();
      links.forEachRemaining(
          l -> {
            if (l.part().equals(name)) {
              staying.add(l);
            }
          });
    }
    return staying;
  }

  private static List<Event> events(
      String part, Iterator<MentionInPart> rows, Iterator<LinkInPart> linkRows) {
    Map<String, EventMention> mentions = new HashMap<>();
    rows.forEachRemaining(r -> mentions.put(r.mention().claim().id(), r.mention()));
    List<ClaimLink> links = new ArrayList<>();
    linkRows.forEachRemaining(l -> links.add(l.link()));
    List<ClaimCluster> clusters =
        new EventClusterer(LinkClaims.STRONG).cluster(mentions.keySet(), links);
    return new EventBuilder().build(clusters, mentions, links);
  }
}
