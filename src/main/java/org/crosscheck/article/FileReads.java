package org.crosscheck.article;

import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** The articles and rejections of one file, read as they are asked for; at least one. */
final class FileReads implements Iterator<Read> {
  /** Opens a file's bytes, unpacked. */
  @FunctionalInterface
  interface Opens {
    InputStream open() throws IOException;
  }

  private final InputFile file;
  private final ArticleFormat format;
  private final Opens opens;
  private final Queue<Read> ready = new ArrayDeque<>();
  private InputStream in;
  private ArticleFormat.Pieces pieces;
  private boolean isAtEnd;
  private boolean any;

  FileReads(InputFile file, ArticleFormat format, Opens opens) {
    this.file = file;
    this.format = format;
    this.opens = opens;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !isAtEnd) {
      try {
        advance();
      } catch (IOException e) {
        isAtEnd = true;
        ready.add(unreadable(e));
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Read next() {
    if (!hasNext()) {
      throw new NoSuchElementException(file.name());
    }
    any = true;
    return ready.remove();
  }

  private void advance() throws IOException {
    if (pieces == null) {
      in = opens.open();
      pieces = format.open(file, in);
    }
    if (!pieces.next(ready::add)) {
      isAtEnd = true;
      in.close();
      if (!any && ready.isEmpty()) {
        ready.add(Read.rejected(file.name(), 0, "no-articles", "the file holds no article"));
      }
    }
  }

  /** Tells the kind of the failure; its message would name a path of the machine. */
  private Read unreadable(IOException e) {
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
