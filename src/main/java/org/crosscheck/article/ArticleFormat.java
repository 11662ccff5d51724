package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the articles of one file in one format; what is wrong with it becomes rejections. */
@FunctionalInterface
interface ArticleFormat {
  /** Begins to read; nothing is kept of a file but the piece that is being read. */
  Pieces open(InputFile file, InputStream in) throws IOException;

  /** The pieces of a file, one after the other: lines, rows, records. */
  @FunctionalInterface
  interface Pieces {
    /** Reads the next piece, which may hold no article or many; false where there is none. */
    boolean next(Consumer<Read> reads) throws IOException;

    /** A file of one piece. */
    static Pieces one(Piece only) {
      return new Pieces() {
        private boolean isRead;

        @Override
        public boolean next(Consumer<Read> reads) throws IOException {
          if (!isRead) {
            isRead = true;
            only.read(reads);
            return true;
          }
          return false;
        }
      };
    }
  }

  /** Reads one piece of a file. */
  @FunctionalInterface
  interface Piece {
    void read(Consumer<Read> reads) throws IOException;
  }
}
