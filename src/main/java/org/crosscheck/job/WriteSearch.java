package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.crosscheck.report.Page;
import org.crosscheck.report.SearchDocument;
import org.crosscheck.report.SearchDocuments;
import org.crosscheck.report.SearchIndex;
import org.crosscheck.report.StoryContent;
import org.crosscheck.spark.PageFiles;
import org.crosscheck.spark.Rows;

/** Writes the search index, each of its files where its rows are. */
public record WriteSearch(PageFiles files) {
  /** An entry of one file of the index: a word with a document's key, or the document itself. */
  public record Entry(int shard, String word, String key, SearchDocument document) {}

  /** Returns the index that was written. */
  public SearchIndex apply(Dataset<StoryContent> stories) {
    // Counted, then cut into words.
    Dataset<SearchDocument> documents =
        Rows.keep(Rows.flatMap(stories, SearchDocuments::of, SearchDocument.class));
    long count = documents.count();
    SearchIndex index = new SearchIndex(count);
    // Every file is written, also one that no word falls into: the page's script asks for it.
    List<Entry> everyShard =
        IntStream.range(0, index.shards()).mapToObj(s -> new Entry(s, null, null, null)).toList();
    Dataset<Entry> entries =
        Rows.flatMap(documents, d -> entries(new SearchIndex(count), d), Entry.class)
            .union(Rows.of(stories.sparkSession(), everyShard, Entry.class));
    files.write(
        Rows.flatMapGroups(
            entries,
            e -> String.valueOf(e.shard()),
            (shard, rows) -> pages(new SearchIndex(count), Integer.parseInt(shard), rows),
            Page.class));
    return index;
  }

  private static List<Entry> entries(SearchIndex index, SearchDocument document) {
    String key = SearchIndex.key(document);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(index.shard(key), null, key, document));
    for (String word : SearchIndex.words(document.words())) {
      entries.add(new Entry(index.shard(word), word, key, null));
    }
    return entries;
  }

  private static List<Page> pages(SearchIndex index, int shard, Iterator<Entry> rows) {
    Map<String, TreeSet<String>> words = new TreeMap<>();
    Map<String, SearchDocument> documents = new TreeMap<>();
    while (rows.hasNext()) {
      Entry entry = rows.next();
      if (entry.document() != null) {
        documents.put(entry.key(), entry.document());
      } else if (entry.word() != null) {
        words.computeIfAbsent(entry.word(), w -> new TreeSet<>()).add(entry.key());
      }
    }
    return List.of(index.wordFile(shard, words), index.documentFile(shard, documents));
  }
}
