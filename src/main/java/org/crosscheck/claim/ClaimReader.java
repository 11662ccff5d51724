package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Part;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;

/** Reads the claims of one article: what it states, how, on whose word, how many and when. */
public final class ClaimReader {
  private final ClauseFinder clauseFinder;
  private final ClaimBuilder claimBuilder;
  private final AttributionReader attributionReader;
  private final SpeechMender speechMender;
  private final TallyMender tallyMender = new TallyMender();
  private final QuantityReader quantityReader;
  private final TimeReader timeReader;

  public ClaimReader(Rules rules) {
    clauseFinder = new ClauseFinder(rules.eventNouns(), rules.implicatives());
    claimBuilder = new ClaimBuilder(rules);
    attributionReader = new AttributionReader(rules);
    speechMender = new SpeechMender(rules.cues());
    quantityReader = new QuantityReader(rules);
    timeReader = new TimeReader(rules);
  }

  public ArticleClaims read(ParsedArticle parsed) {
    PartReading title = read(parsed, Part.TITLE);
    PartReading body = read(parsed, Part.BODY);
    List<Attribution> attributions = new ArrayList<>(title.attributions());
    body.attributions().forEach(a -> attributions.add(shifted(a, title.attributions().size())));
    List<Claim> claims = new ArrayList<>(claims(parsed.article(), title));
    claims.addAll(claims(parsed.article(), body));
    return new ArticleClaims(
        claims, attributions, title.quantities(), body.quantities(), title.times(), body.times());
  }

  private PartReading read(ParsedArticle parsed, Part part) {
    List<Sentence> sentences = parsed.sentences().stream().filter(s -> s.part() == part).toList();
    List<DependencyTree> trees =
        sentences.stream()
            .map(DependencyTree::new)
            .map(speechMender::mended)
            .map(tallyMender::mended)
            .toList();
    PartText text = new PartText(part, parsed.article().textOf(part), trees);
    List<Attribution> attributions = attributionReader.read(text);
    return new PartReading(
        text,
        attributions,
        new ContentIndex(text.text().length(), attributions),
        trees.stream().flatMap(t -> quantityReader.read(t).stream()).toList(),
        timeReader.read(sentences, parsed.article().published()));
  }

  private List<Claim> claims(Article article, PartReading reading) {
    List<Claim> claims = new ArrayList<>();
    for (DependencyTree tree : reading.text().trees()) {
      PartReading sentence = reading.within(tree.sentence().span());
      List<Clause> clauses = clauseFinder.find(tree);
      boolean headline = reading.part() == Part.TITLE;
      for (Clause clause : headline ? Headlines.of(tree, clauses) : clauses) {
        claims.add(claimBuilder.build(article, sentence, tree, clause));
      }
    }
    return claims;
  }

  /** Parents are indices into the article's list, where the title's attributions come first. */
  private static Attribution shifted(Attribution a, int by) {
    return a.parent() < 0 ? a : a.withParent(a.parent() + by);
  }
}
