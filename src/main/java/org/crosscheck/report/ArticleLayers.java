package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.article.Mark;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;
import org.crosscheck.name.NameUse;

/**
 * Everything that is marked in an article: findings first, then claims, speech, names and marks.
 */
final class ArticleLayers {
  private final ArticleContent content;
  private final List<Finding> findings;
  private final Map<String, List<Integer>> numbers;

  /** {@code numbers}: for each claim the numbers, from 1, of the findings that it stands in. */
  ArticleLayers(
      ArticleContent content, List<Finding> findings, Map<String, List<Integer>> numbers) {
    this.content = content;
    this.findings = findings;
    this.numbers = numbers;
  }

  List<TextLayer> of(Part part) {
    List<TextLayer> layers = new ArrayList<>();
    claims(part, layers);
    speech(part, layers);
    names(part, layers);
    if (part == Part.BODY) {
      for (Mark mark : content.reading().marks()) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        layers.add(TextLayer.mark(mark.span(), "furniture " + kind));
      }
    }
    return layers;
  }

  private void claims(Part part, List<TextLayer> layers) {
    content.reading().reading().claims().stream()
        .filter(c -> c.part() == part && c.span().length() > 0)
        .sorted(
            Comparator.comparing((Claim c) -> firstNumber(c))
                .thenComparing(c -> c.span().length())
                .thenComparing(Claim::id))
        .forEach(claim -> layers.add(layer(claim)));
  }

  private int firstNumber(Claim claim) {
    List<Integer> own = numbers.get(claim.id());
    return own == null ? Integer.MAX_VALUE : own.get(0);
  }

  private TextLayer layer(Claim claim) {
    String anchor = PagePaths.claimAnchor(claim.id());
    List<Integer> own = numbers.get(claim.id());
    if (own == null) {
      return new TextLayer(claim.span(), "", "", anchor, List.of());
    }
    Finding strongest = findings.get(own.get(0) - 1);
    String style = "hit rel-" + Glossary.of(strongest.relation()).slug();
    String href = PagePaths.finding(strongest.storyId(), strongest.id());
    return new TextLayer(claim.span(), style, href, anchor, own);
  }

  private void speech(Part part, List<TextLayer> layers) {
    for (Attribution attribution : content.reading().reading().attributions()) {
      if (attribution.part() == part) {
        add(layers, attribution.source(), "who");
        add(layers, attribution.cue(), "cue");
        add(layers, attribution.content(), "said");
      }
    }
  }

  private static void add(List<TextLayer> layers, List<Span> spans, String style) {
    spans.stream().filter(s -> s.length() > 0).forEach(s -> layers.add(TextLayer.mark(s, style)));
  }

  private void names(Part part, List<TextLayer> layers) {
    Set<String> pages = new TreeSet<>(content.namePages());
    for (NameUse use : content.reading().names()) {
      if (use.part() == part && use.span().length() > 0) {
        String href = pages.contains(use.nameId()) ? PagePaths.name(use.nameId()) : "";
        layers.add(new TextLayer(use.span(), "name", href, "", List.of()));
      }
    }
  }
}
