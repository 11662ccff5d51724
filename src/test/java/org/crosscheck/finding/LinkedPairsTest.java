package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.event.ClaimLink;
import org.junit.jupiter.api.Test;

class LinkedPairsTest {
  private static final EventClaim HERALD = claim("a", "Herald");
  private static final EventClaim POST = claim("b", "Post");
  private static final EventClaim TRIBUNE = claim("c", "Tribune");

  @Test
  void theLikeliestComesFirst() {
    List<ClaimLink> links = List.of(link("Herald", "Post", 0.6), link("Herald", "Tribune", 0.9));
    assertThat(LinkedPairs.of(List.of(HERALD, POST, TRIBUNE), links))
        .extracting(t -> t.link().statement())
        .containsExactly(0.9, 0.6);
  }

  @Test
  void theOrderOfTheLinksDoesNotMatter() {
    List<ClaimLink> links = List.of(link("Herald", "Post", 0.6), link("Post", "Tribune", 0.6));
    List<EventClaim> claims = List.of(HERALD, POST, TRIBUNE);
    assertThat(LinkedPairs.of(claims, List.of(links.get(1), links.get(0))))
        .isEqualTo(LinkedPairs.of(claims, links));
  }

  @Test
  void aMatchInAnotherArticleTakesNothingFromOneHere() {
    List<ClaimLink> links = List.of(link("Herald", "Post", 0.6), link("Herald", "Tribune", 0.9));
    assertThat(LinkedPairs.of(List.of(HERALD, POST, TRIBUNE), links)).allMatch(Tie::nearest);
  }

  private static EventClaim claim(String event, String outlet) {
    return new EventClaim(event, Mentions.of(outlet, "The old dam burst.", "burst"));
  }

  private static ClaimLink link(String first, String second, double statement) {
    return new ClaimLink(
        "claim-" + first, "claim-" + second, "story", 0.1, statement, "", List.of());
  }
}
