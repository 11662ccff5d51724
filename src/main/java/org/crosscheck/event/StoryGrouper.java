package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.copy.Copy;
import org.crosscheck.rules.Rules;

/** Groups articles into stories in one machine: the same steps as the job over datasets. */
public final class StoryGrouper {
  /** Most articles that are compared each with each. */
  public static final int PART = 1500;

  private final Rules rules;

  public StoryGrouper(Rules rules) {
    this.rules = rules;
  }

  /** Every article in exactly one story, stories in the order of their ids. */
  public List<Story> group(List<ArticleSketch> sketches, List<Copy> copies) {
    Map<String, StoryVector> vectors = vectors(sketches);
    Map<String, String> origins =
        copies.stream().collect(Collectors.toMap(Copy::articleId, Copy::origin));
    StoryClusterer clusterer = new StoryClusterer(rules.storyWeights());
    Set<String> alone = new TreeSet<>(vectors.keySet());
    List<Story> stories = new ArrayList<>();
    for (List<String> part : new StoryComponents(PART).cut(links(vectors))) {
      part.forEach(alone::remove);
      for (StoryCluster cluster : clusterer.cluster(part.stream().map(vectors::get).toList())) {
        stories.add(StoryMaker.story(cluster, origins));
      }
    }
    for (String id : alone) {
      stories.add(StoryMaker.story(new StoryCluster(List.of(vectors.get(id)), 1), origins));
    }
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  private Map<String, StoryVector> vectors(List<ArticleSketch> sketches) {
    Map<String, Long> frequencies = new LinkedHashMap<>();
    sketches.forEach(s -> s.terms().forEach(t -> frequencies.merge(t.form(), 1L, Long::sum)));
    StoryWeigher weigher = new StoryWeigher(rules.commonWords(), sketches.size());
    Map<String, StoryVector> vectors = new TreeMap<>();
    sketches.forEach(s -> vectors.put(s.articleId(), weigher.weigh(s, frequencies)));
    return vectors;
  }

  private Set<StoryLink> links(Map<String, StoryVector> vectors) {
    Map<String, List<StoryVector>> blocks = new TreeMap<>();
    for (StoryVector vector : vectors.values()) {
      vector.keys().forEach(k -> blocks.computeIfAbsent(k, b -> new ArrayList<>()).add(vector));
    }
    StoryLinker linker = new StoryLinker(rules.storyWeights());
    Set<StoryLink> links = new HashSet<>();
    blocks.forEach((key, block) -> links.addAll(linker.link(key, block)));
    return links;
  }
}
