package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.ArticleSketch;
import org.crosscheck.event.ArticleSketcher;
import org.crosscheck.event.Story;
import org.crosscheck.event.StoryClusterer;
import org.crosscheck.event.StoryComponents;
import org.crosscheck.event.StoryGrouper;
import org.crosscheck.event.StoryLink;
import org.crosscheck.event.StoryLinker;
import org.crosscheck.event.StoryMaker;
import org.crosscheck.event.StoryVector;
import org.crosscheck.event.StoryWeigher;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;

/**
 * Groups articles into stories: weighs their terms, scores pairs inside blocks of shared terms,
 * cuts the links into parts, and clusters each part by itself.
 */
public record GroupStories(Rules rules, BlockCounts blocks) {
  public Dataset<Story> apply(Dataset<MarkedArticle> articles, Dataset<Copy> copies) {
    ArticleSketcher sketcher = new ArticleSketcher(rules.commonWords());
    // Read three times: for counts, for frequencies and for the vectors.
    Dataset<ArticleSketch> sketches =
        Rows.keep(Rows.map(articles, sketcher::sketch, ArticleSketch.class));
    // Read twice: for the links and for the clusters.
    Dataset<StoryVector> vectors = Rows.keep(vectors(sketches));
    Dataset<Placed> placed = placed(vectors, copies, parts(links(vectors)));
    StoryClusterer clusterer = new StoryClusterer(rules.storyWeights());
    return Rows.flatMapGroups(
        placed, Placed::part, (part, rows) -> stories(clusterer, rows), Story.class);
  }

  /** A term of an article. */
  public record TermUse(String articleId, String form) {}

  /** A term of an article that others have too, and how many articles have it. */
  public record TermFrequency(String articleId, String form, long count) {}

  /** An article inside a block. */
  public record BlockMember(String key, StoryVector vector) {}

  /** An article's part of the graph of links, named by the part's least article. */
  public record PartMember(String articleId, String part) {}

  /** An article with its independent origin, and with its part of the graph of links. */
  public record Placed(StoryVector vector, String origin, String part) {}

  private Dataset<StoryVector> vectors(Dataset<ArticleSketch> sketches) {
    Dataset<TermUse> uses =
        Rows.flatMap(
            sketches,
            s -> s.terms().stream().map(t -> new TermUse(s.articleId(), t.form())).toList(),
            TermUse.class);
    Dataset<TermFrequency> frequencies =
        uses.join(uses.groupBy("form").count().where(functions.col("count").gt(1)), "form")
            .as(RecordEncoders.of(TermFrequency.class));
    StoryWeigher weigher = new StoryWeigher(rules.commonWords(), sketches.count());
    return Rows.cogroup(
        sketches,
        ArticleSketch::articleId,
        frequencies,
        TermFrequency::articleId,
        (id, sketch, terms) -> List.of(weigh(weigher, sketch.next(), terms)),
        StoryVector.class);
  }

  private static StoryVector weigh(
      StoryWeigher weigher, ArticleSketch sketch, Iterator<TermFrequency> terms) {
    Map<String, Long> frequencies = new HashMap<>();
    terms.forEachRemaining(t -> frequencies.put(t.form(), t.count()));
    return weigher.weigh(sketch, frequencies);
  }

  private Dataset<StoryLink> links(Dataset<StoryVector> vectors) {
    blocks.add("stories", vectors, StoryVector::keys, StoryLinker.BOUND, StoryLinker.REACH);
    Dataset<BlockMember> members =
        Rows.flatMap(
            vectors,
            v -> v.keys().stream().map(key -> new BlockMember(key, v)).toList(),
            BlockMember.class);
    StoryLinker linker = new StoryLinker(rules.storyWeights());
    return Rows.flatMapGroups(
        members, BlockMember::key, (key, block) -> link(linker, key, block), StoryLink.class);
  }

  private static List<StoryLink> link(StoryLinker linker, String key, Iterator<BlockMember> block) {
    List<StoryVector> vectors = new ArrayList<>();
    block.forEachRemaining(member -> vectors.add(member.vector()));
    return linker.link(key, vectors);
  }

  /** In this one machine: a link is small, and a million of them take less than a second. */
  private static Dataset<PartMember> parts(Dataset<StoryLink> links) {
    List<PartMember> members = new ArrayList<>();
    for (List<String> part : new StoryComponents(StoryGrouper.PART).cut(links.collectAsList())) {
      part.forEach(id -> members.add(new PartMember(id, part.get(0))));
    }
    return Rows.of(links.sparkSession(), members, PartMember.class);
  }

  private static Dataset<Placed> placed(
      Dataset<StoryVector> vectors, Dataset<Copy> copies, Dataset<PartMember> parts) {
    Dataset<Placed> alone =
        Rows.cogroup(
            vectors,
            StoryVector::articleId,
            copies,
            Copy::articleId,
            (id, vector, copy) -> List.of(new Placed(vector.next(), copy.next().origin(), id)),
            Placed.class);
    return Rows.cogroup(
        alone,
        placed -> placed.vector().articleId(),
        parts,
        PartMember::articleId,
        (id, placed, part) -> List.of(inPart(placed.next(), part)),
        Placed.class);
  }

  private static Placed inPart(Placed alone, Iterator<PartMember> part) {
    return part.hasNext() ? new Placed(alone.vector(), alone.origin(), part.next().part()) : alone;
  }

  private static List<Story> stories(StoryClusterer clusterer, Iterator<Placed> rows) {
    List<StoryVector> vectors = new ArrayList<>();
    Map<String, String> origins = new LinkedHashMap<>();
    rows.forEachRemaining(
        row -> {
          vectors.add(row.vector());
          origins.put(row.vector().articleId(), row.origin());
        });
    return clusterer.cluster(vectors).stream().map(c -> StoryMaker.story(c, origins)).toList();
  }
}
