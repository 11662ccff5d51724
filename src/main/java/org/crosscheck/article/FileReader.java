package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.rules.Outlets;

/** Reads the articles of a file in the format that its name says. */
public final class FileReader implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArticleAssembler assembler;

  public FileReader(Outlets outlets) {
    assembler = new ArticleAssembler(outlets);
  }

  /** Opens a file's bytes. */
  @FunctionalInterface
  public interface Opens extends Serializable {
    InputStream open(String path) throws IOException;
  }

  /** Articles and rejections of the file, as they are asked for; a file has at least one. */
  public Iterator<Read> iterate(InputFile file, Opens files) {
    Optional<ArticleFormat> format = format(file.name());
    if (format.isEmpty()) {
      String detail = "no article format has this ending";
      return List.of(Read.rejected(file.name(), 0, "unknown-format", detail)).iterator();
    }
    return new FileReads(file, format.get(), () -> unzipped(file.name(), files.open(file.path())));
  }

  private Optional<ArticleFormat> format(String name) {
    return switch (ending(name)) {
      case "jsonl", "json", "ndjson" -> Optional.of(new JsonArticles(new FieldArticles(assembler)));
      case "csv" -> Optional.of(new CsvArticles(new FieldArticles(assembler)));
      case "html", "htm", "xhtml" -> Optional.of(new HtmlArticles(assembler));
      case "warc" -> Optional.of(new WarcArticles(assembler));
      case "xml", "rss", "atom" -> Optional.of(new FeedArticles(assembler));
      case "txt", "md" -> Optional.of(new TextArticles(assembler));
      default -> Optional.empty();
    };
  }

  /** The ending that names the format, without {@code .gz}. */
  static String ending(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static InputStream unzipped(String name, InputStream in) throws IOException {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? BoundedUnzip.of(in) : in;
  }
}
