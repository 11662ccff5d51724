package org.crosscheck.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Part;
import org.crosscheck.article.PlainText;
import org.crosscheck.article.Span;

/**
 * Reads sentences, tokens, tags, lemmas, names and dependencies from an article's unmarked text.
 */
public final class SentenceReader {
  /** Longer sentences are cut: no writer's sentence, and the parser's time grows with them. */
  private static final int MAX_TOKENS = 160;

  private static final String CLOSING = ".!?;:,\"')";

  /** Starts loading the models in the background, so that the first {@link #read} waits less. */
  public static void warmUp() {
    LanguageModels.warmUp();
  }

  /** The sentences of the title, then of the body without its marked stretches. */
  public ParsedArticle read(MarkedArticle marked) {
    Article article = marked.article();
    List<Sentence> sentences = new ArrayList<>();
    Truecaser truecaser = Truecaser.of(PlainText.of(article.text()));
    sentences.addAll(read(Part.TITLE, article.title(), List.of(), truecaser));
    sentences.addAll(
        read(
            Part.BODY,
            article.text(),
            marked.marks().stream().map(Mark::span).toList(),
            truecaser));
    return new ParsedArticle(article, marked.marks(), sentences);
  }

  /** The sentences of a text, paragraph by paragraph, leaving out the stretches of {@code skip}. */
  public List<Sentence> read(Part part, String text, List<Span> skip) {
    return read(part, text, skip, Truecaser.of(PlainText.of(text)));
  }

  private static List<Sentence> read(Part part, String text, List<Span> skip, Truecaser truecaser) {
    // The library takes a curly quote after a full stop for a sentence.
    String plain = PlainText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Span> skipped = skip.stream().sorted().toList();
    int number = 0;
    int next = 0;
    for (Span paragraph : Paragraphs.of(text)) {
      while (next < skipped.size() && skipped.get(next).end() <= paragraph.start()) {
        next++;
      }
      for (Span piece : without(paragraph, skipped.subList(next, skipped.size()), text)) {
        boolean headline = part == Part.TITLE || !isClosed(piece.cut(plain));
        String written = headline ? truecaser.apply(piece.cut(plain)) : piece.cut(plain);
        readPiece(part, number, new Piece(plain, piece, written), sentences);
      }
      number++;
    }
    return sentences;
  }

  /** Whether it ends as sentences do; headlines and headings have no full stop. */
  private static boolean isClosed(String text) {
    return CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * A stretch of a text.
   *
   * @param written what it says, as the parser is given it
   */
  private record Piece(String text, Span span, String written) {}

  private static void readPiece(Part part, int paragraph, Piece piece, List<Sentence> sentences) {
    LanguageModels models = LanguageModels.shared();
    for (List<Token> tokens : segments(models, piece.written())) {
      for (int from = 0; from < tokens.size(); from += MAX_TOKENS) {
        List<Token> chunk = tokens.subList(from, Math.min(from + MAX_TOKENS, tokens.size()));
        NLPNode[] nodes = nodes(chunk, piece.span().start());
        models.annotate(nodes);
        sentences.add(sentence(part, paragraph, nodes, piece.text()));
      }
    }
  }

  /**
   * The library's segments, but a quotation mark that closes on a full stop ({@code so."}) goes
   * with the sentence that it closes.
   */
  private static List<List<Token>> segments(LanguageModels models, String text) {
    List<List<Token>> segments = new ArrayList<>();
    for (List<Token> segment : models.tokenizer().segmentize(text)) {
      int closing = segments.isEmpty() ? 0 : closingMarks(segment, text);
      if (closing > 0) {
        segments.get(segments.size() - 1).addAll(segment.subList(0, closing));
      }
      if (closing < segment.size()) {
        segments.add(new ArrayList<>(segment.subList(closing, segment.size())));
      }
    }
    return segments;
  }

  private static int closingMarks(List<Token> segment, String text) {
    int closing = 0;
    while (closing < segment.size()) {
      Token token = segment.get(closing);
      boolean mark = "\"".equals(token.getWordForm()) || "'".equals(token.getWordForm());
      int start = token.getStartOffset();
      if (!mark || start == 0 || text.charAt(start - 1) == ' ') {
        break;
      }
      closing++;
    }
    return closing;
  }

  private static NLPNode[] nodes(List<Token> tokens, int offset) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      NLPNode node = new NLPNode(i + 1, token.getWordForm());
      node.setStartOffset(offset + token.getStartOffset());
      node.setEndOffset(offset + token.getEndOffset());
      nodes[i + 1] = node;
    }
    return nodes;
  }

  private static Sentence sentence(Part part, int paragraph, NLPNode[] nodes, String text) {
    List<org.crosscheck.language.Token> tokens = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode n = nodes[i];
      int head = n.getDependencyHead() == null ? -1 : n.getDependencyHead().getID() - 1;
      tokens.add(
          new org.crosscheck.language.Token(
              n.getStartOffset(),
              n.getEndOffset(),
              form(n, text),
              lemma(n),
              n.getPartOfSpeechTag(),
              n.getNamedEntityTag(),
              head,
              n.getDependencyLabel()));
    }
    int last = tokens.size() - 1;
    return new Sentence(part, paragraph, tokens.get(0).start(), tokens.get(last).end(), tokens);
  }

  /** A word as the text writes it, not as the parser was given it. */
  private static String form(NLPNode node, String text) {
    String own = text.substring(node.getStartOffset(), node.getEndOffset());
    return own.equalsIgnoreCase(node.getWordForm()) ? own : node.getWordForm();
  }

  /** The library writes numbers as {@code 0} and {@code #crd#}; their form says more. */
  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    boolean number =
        lemma.startsWith("#") || node.getWordForm().chars().anyMatch(Character::isDigit);
    String lower = (number ? node.getWordForm() : lemma).toLowerCase(Locale.ROOT);
    boolean past = node.getPartOfSpeechTag().startsWith("VB") && lower.endsWith("ed");
    boolean unread = past && lower.equalsIgnoreCase(node.getWordForm()) && lower.length() > 4;
    return unread ? withoutEnding(lower) : lower;
  }

  /** A few regular pasts pass the library unread: happened, followed, provided. */
  private static String withoutEnding(String past) {
    String stem = past.substring(0, past.length() - 2);
    boolean mute = "vcszu".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return mute || stem.endsWith("id") || stem.endsWith("at") ? stem + "e" : stem;
  }

  /** What is left of a paragraph outside the skipped stretches, which are sorted, trimmed. */
  private static List<Span> without(Span paragraph, List<Span> skip, String text) {
    List<Span> left = new ArrayList<>();
    int from = paragraph.start();
    for (Span s : skip) {
      if (s.start() >= paragraph.end()) {
        break;
      }
      if (paragraph.touches(s)) {
        addPiece(left, text, from, s.start());
        from = Math.max(from, s.end());
      }
    }
    addPiece(left, text, from, paragraph.end());
    return left;
  }

  private static void addPiece(List<Span> pieces, String text, int from, int to) {
    if (from < to) {
      Span piece = Paragraphs.trimmed(text, from, to);
      if (piece.length() > 0) {
        pieces.add(piece);
      }
    }
  }
}
