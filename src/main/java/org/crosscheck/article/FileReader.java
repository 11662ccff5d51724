package org.crosscheck.article;

import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
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

  /** Articles and rejections of the file; a file that cannot be read is one rejection. */
  public List<Read> read(InputFile file, Opens files) {
    List<Read> reads = new ArrayList<>();
    Optional<ArticleFormat> format = format(file.name());
    if (format.isEmpty()) {
      return List.of(
          Read.rejected(file.name(), 0, "unknown-format", "no article format has this ending"));
    }
    try (InputStream in = unzipped(file.name(), files.open(file.path()))) {
      format.get().read(file, in, reads::add);
    } catch (IOException e) {
      reads.add(unreadable(file, e));
    }
    if (reads.isEmpty()) {
      reads.add(Read.rejected(file.name(), 0, "no-articles", "the file holds no article"));
    }
    return reads;
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

  /** Tells the kind of the failure; its message would name a path of the machine. */
  private static Read unreadable(InputFile file, IOException e) {
    String name = file.name();
    if (e instanceof FileNotFoundException || e instanceof NoSuchFileException) {
      return Read.rejected(name, 0, "not-found", "the file was listed but is not there");
    }
    if (e instanceof CharacterCodingException || e instanceof CharConversionException) {
      return Read.rejected(name, 0, "not-utf-8", "the file is not UTF-8 text");
    }
    if (e instanceof BoundedUnzip.BombException) {
      return Read.rejected(name, 0, "unpacks-too-far", "the file " + e.getMessage());
    }
    String detail = "the file cannot be read: " + e.getClass().getSimpleName();
    return Read.rejected(name, 0, "unreadable", detail);
  }
}
