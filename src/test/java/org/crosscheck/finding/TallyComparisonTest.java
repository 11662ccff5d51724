package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyComparisonTest {
  private static final WordMeaning MEANING = new WordMeaning(Cases.RULES);
  private final TallyComparison comparison =
      new TallyComparison(Cases.RULES.comparisonWords(), MEANING);

  @ParameterizedTest
  @CsvSource({
    "The final vote was 12-3, The motion passed by a 10-5 vote, DISAGREES",
    "The final vote was 12-3, The motion passed by a 12-3 vote, AGREES",
    "The vote was 12–3, The council rejected the bridge 10–5, DISAGREES",
    "The rowers won the final 3-1, The rowers won the final 3-2, DISAGREES",
    "The vote was 12-3, The team won the game 10-5, ''",
    "The score was 12-3, The council rejected the bridge 10-5, ''",
    "Pupils aged 12-17 may row, Pupils aged 11-18 may row, ''",
    "Rowing is for 12-17 year olds, Rowing is for 11-18 year olds, ''",
    "The repair takes 12-17 days, The repair takes 11-18 days, ''",
    "The council voted 12 to three for the bridge, The bridge passed the council 10-5, DISAGREES",
    "The board ruled by six votes to three, The ruling of the board was 5-4, DISAGREES",
    "The board ruled by six votes to three, The ruling of the board was 6-3, AGREES",
    "'Six judges in favour, three against: so the court ruled', The court ruled 5 to 4, DISAGREES",
    "The court ruled 5 to 4, Prices on the court rose from 6 to 3, ''",
    "Rain fell from 12-17 May, Rain fell from 11-18 May, ''",
  })
  void talliesOfOneVoteOrMatchAreCompared(String a, String b, String expected) {
    List<Verdict> found = comparison.compare(pair(a, b));
    assertThat(found)
        .extracting(v -> v.relation().name())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  private static Pair pair(String a, String b) {
    EventMention first = Mentions.of("Herald", a, a.substring(a.lastIndexOf(' ') + 1));
    EventMention second = Mentions.of("Tribune", b, b.substring(b.lastIndexOf(' ') + 1));
    Map<String, SentenceFacts> facts = SentenceFacts.of(List.of(first, second));
    return new PairComparer(Cases.RULES)
        .read(new EventClaim("event", first), new EventClaim("event", second), facts);
  }
}
