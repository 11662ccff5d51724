package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crosscheck.article.Span;
import org.junit.jupiter.api.Test;

class TextMarkerTest {
  private static final String TEXT = "The mayor said that 12 people died in the flood.";

  @Test
  void overlappingMarksAreCutAtEachOthersEdges() {
    List<TextSegment> segments =
        new TextMarker(
                TEXT,
                List.of(
                    TextLayer.mark(new Span(4, 19), "said"),
                    TextLayer.mark(new Span(15, 30), "hit")))
            .mark(new Span(0, TEXT.length()));
    assertThat(segments)
        .extracting(TextSegment::text)
        .containsExactly("The ", "mayor said ", "that", " 12 people ", "died in the flood.");
    assertThat(segments)
        .extracting(TextSegment::style)
        .containsExactly("", "said", "said hit", "hit", "");
  }

  @Test
  void theEarlierLayersLinkWins() {
    List<TextSegment> segments =
        new TextMarker(
                TEXT,
                List.of(
                    new TextLayer(new Span(0, 9), "", "first.html", "", List.of()),
                    new TextLayer(new Span(0, 9), "", "second.html", "", List.of())))
            .mark(new Span(0, 9));
    assertThat(segments).extracting(TextSegment::href).containsExactly("first.html");
  }

  @Test
  void aPlaceTellsHowManySegmentsItCoversAndNotesStandAtItsEnd() {
    List<TextSegment> segments =
        new TextMarker(
                TEXT,
                List.of(
                    new TextLayer(new Span(4, 14), "hit", "", "c-1", List.of(3)),
                    TextLayer.mark(new Span(10, 14), "cue")))
            .mark(new Span(0, TEXT.length()));
    assertThat(segments.get(1).anchors()).containsExactly(new TextSegment.Anchor("c-1", 2));
    assertThat(segments.get(1).notes()).isEmpty();
    assertThat(segments.get(2).notes()).containsExactly(3);
  }

  @Property
  void segmentsTogetherAreTheText(
      @ForAll @Size(max = 8) List<@IntRange(max = 47) Integer> starts,
      @ForAll @IntRange(max = 20) int length) {
    List<TextLayer> layers =
        starts.stream()
            .map(s -> TextLayer.mark(new Span(s, Math.min(TEXT.length(), s + length)), "m"))
            .toList();
    String joined =
        new TextMarker(TEXT, layers)
            .mark(new Span(0, TEXT.length())).stream()
                .map(TextSegment::text)
                .collect(Collectors.joining());
    assertThat(joined).isEqualTo(TEXT);
  }
}
