package org.crosscheck.article;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.crosscheck.rules.Outlets;

/** Makes articles of named fields: those of a JSON object, of a row of CSV or Parquet. */
public final class FieldArticles implements Serializable {
  private static final long serialVersionUID = 1;

  private static final List<String> BODY = List.of("text", "maintext", "body", "content");
  private static final List<String> OUTLET = List.of("outlet", "source_domain");
  private static final List<String> PUBLISHED = List.of("published", "date_publish");
  private static final List<String> OTHERS = List.of("id", "title", "url");

  private final ArticleAssembler assembler;

  public FieldArticles(Outlets outlets) {
    this(new ArticleAssembler(outlets));
  }

  FieldArticles(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  /** Whether a field of this name says anything of an article. */
  static boolean isWanted(String name) {
    return BODY.contains(name)
        || OUTLET.contains(name)
        || PUBLISHED.contains(name)
        || OTHERS.contains(name);
  }

  /** The article of the fields; what they leave out, the file's manifest may say. */
  public Read assemble(Map<String, String> fields, InputFile file, long line) {
    Head written =
        new Head(
            fields.get("id"),
            first(fields, OUTLET),
            first(fields, PUBLISHED),
            fields.get("title"),
            fields.get("url"));
    Head head = written.orElse(file.head().withoutItsArticle());
    return assembler.assemble(head, first(fields, BODY), file.name(), line);
  }

  /** The rejection of a whole file. */
  public Read unreadable(InputFile file, String reason, String detail) {
    return Read.rejected(file.name(), 0, reason, detail);
  }

  private static String first(Map<String, String> fields, List<String> names) {
    return names.stream()
        .map(fields::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElse(null);
  }
}
