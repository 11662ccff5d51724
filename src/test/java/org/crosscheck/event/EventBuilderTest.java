package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventBuilderTest {
  private final Map<String, EventMember> claims = new LinkedHashMap<>();
  private final String early = add("a", "On 2 May 2016 police arrested Weber.");
  private final String late = add("b", "Police arrested Weber on 2 May 2016, officials said.");

  private String add(String article, String text) {
    EventMention mention =
        StatementReader.mentions(article, "", text).stream()
            .filter(m -> m.claim().predicate().lemma().equals("arrest"))
            .findFirst()
            .orElseThrow();
    String day = article.equals("a") ? "2016-05-02" : "2016-05-10";
    EventMention placed =
        new EventMention(
            mention.claim(), mention.names(), "story", day, mention.copyGroup(), "origin");
    claims.put(mention.claim().id(), EventMember.of(placed));
    return mention.claim().id();
  }

  @Test
  void anEventCountsItsOutletsAndOriginsAndNamesItsTime() {
    Event event = build(List.of(early, late));
    assertThat(event.outlets()).isEqualTo(2);
    assertThat(event.origins()).isEqualTo(1);
    assertThat(event.time()).isEqualTo("2016-05-02/2016-05-02");
    assertThat(event.label()).contains("arrested");
  }

  @Test
  void anEventKeepsItsIdWhenLaterArticlesJoin() {
    assertThat(build(List.of(early, late)).id()).isEqualTo(build(List.of(early)).id());
    assertThat(build(List.of(late)).id()).isNotEqualTo(build(List.of(early)).id());
  }

  @Test
  void theLinksThatHoldAnEventTogetherAreKept() {
    assertThat(build(List.of(early, late)).links())
        .singleElement()
        .extracting(EventLink::weight)
        .isEqualTo(0.7);
  }

  private Event build(List<String> claimIds) {
    List<String> sorted = claimIds.stream().sorted().toList();
    List<ClaimLink> links =
        sorted.size() < 2
            ? List.of()
            : List.of(new ClaimLink(sorted.get(0), sorted.get(1), 0.7, ""));
    return new EventBuilder().build(List.of(new ClaimCluster(sorted, 0.7)), claims, links).get(0);
  }
}
