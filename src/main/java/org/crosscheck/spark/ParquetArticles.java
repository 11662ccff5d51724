package org.crosscheck.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.crosscheck.article.FieldArticles;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;

/**
 * Articles as rows of a Parquet file in our column names or news-please's. Read row by row and not
 * as a dataset, so that a broken file is one rejection and not the end of the run.
 */
public final class ParquetArticles implements Serializable {
  private static final long serialVersionUID = 1;

  private final FieldArticles articles;

  public ParquetArticles(FieldArticles articles) {
    this.articles = articles;
  }

  /** Whether the file's name says that it is one. */
  public static boolean isParquet(InputFile file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /** Articles and rejections of the file. */
  public List<Read> read(InputFile file) {
    List<Read> reads = new ArrayList<>();
    Path path = new Path(file.path());
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(new Configuration()).build()) {
      long number = 1;
      for (Group row = next(rows); row != null; row = next(rows)) {
        reads.add(articles.assemble(fields(row), file, number));
        number++;
      }
    } catch (IOException e) {
      reads.add(articles.unreadable(file, "broken-parquet", "the file is no readable Parquet"));
    }
    if (reads.isEmpty()) {
      reads.add(articles.unreadable(file, "no-articles", "the file holds no article"));
    }
    return reads;
  }

  /** The next row, null at the end; the library has no one exception for a corrupt file. */
  private static Group next(ParquetReader<Group> rows) throws IOException {
    try {
      return rows.read();
    } catch (RuntimeException e) {
      throw new IOException("corrupt Parquet", e);
    }
  }

  private static Map<String, String> fields(Group row) {
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      Type type = row.getType().getType(i);
      if (type.isPrimitive() && row.getFieldRepetitionCount(i) == 1) {
        fields.put(type.getName(), value(row, i, type));
      }
    }
    return fields;
  }

  private static String value(Group row, int field, Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
      return moment(row.getLong(field, 0), timestamp.getUnit());
    }
    return row.getValueToString(field, 0);
  }

  private static String moment(long value, TimeUnit unit) {
    long perSecond =
        unit == TimeUnit.MILLIS ? 1_000 : unit == TimeUnit.MICROS ? 1_000_000 : 1_000_000_000;
    return Instant.ofEpochSecond(Math.floorDiv(value, perSecond))
        .atOffset(ZoneOffset.UTC)
        .toString();
  }
}
