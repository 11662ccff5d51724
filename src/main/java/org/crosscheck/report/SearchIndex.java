package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.ContentId;

/**
 * The prebuilt search index: words to documents, cut into small script files, so that a page loads
 * only the few that a query needs and needs no server.
 *
 * <p>A document's key is a digest of its address; word files hold keys, document files hold what is
 * shown. Both are found by a hash that the page's script computes in the same way.
 */
public final class SearchIndex {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");
  private static final int MAX_SHARDS = 512;
  private static final int DOCUMENTS_PER_SHARD = 400;

  /** A word of so many documents is too common to narrow a search. */
  static final int MAX_PER_WORD = 400;

  private final int shards;

  /** An index of about {@code documents} documents. */
  public SearchIndex(long documents) {
    long wanted = 1;
    while (wanted * DOCUMENTS_PER_SHARD < documents && wanted < MAX_SHARDS) {
      wanted *= 2;
    }
    this.shards = (int) Math.max(4, wanted);
  }

  public int shards() {
    return shards;
  }

  /** The words under which {@code words} is found, lower-cased. */
  public static Set<String> words(String words) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  public static String key(SearchDocument document) {
    return ContentId.of("d", document.href()).substring(2, 12);
  }

  /** The file that a word or key belongs to; {@code report.js} computes the same. */
  public int shard(String word) {
    int hash = 7;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash * 31 + word.charAt(i)) % 1_000_003;
    }
    return hash % shards;
  }

  /** All files of the index. */
  public List<Page> pages(List<SearchDocument> documents) {
    List<TreeMap<String, TreeSet<String>>> words = new ArrayList<>();
    List<TreeMap<String, SearchDocument>> shown = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      words.add(new TreeMap<>());
      shown.add(new TreeMap<>());
    }
    for (SearchDocument document : documents) {
      String key = key(document);
      shown.get(shard(key)).put(key, document);
      for (String word : words(document.words())) {
        words.get(shard(word)).computeIfAbsent(word, w -> new TreeSet<>()).add(key);
      }
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      pages.add(wordFile(i, words.get(i)));
      pages.add(documentFile(i, shown.get(i)));
    }
    return pages;
  }

  /** The file of one shard of words, each with the keys of its documents. */
  public Page wordFile(int shard, Map<String, ? extends Set<String>> words) {
    Map<String, String> keys = new TreeMap<>();
    words.forEach(
        (word, found) ->
            keys.put(word, String.join("", found.stream().limit(MAX_PER_WORD).toList())));
    return ScriptData.page("words-" + shard, keys);
  }

  /** The file of one shard of documents by key. */
  public Page documentFile(int shard, Map<String, SearchDocument> documents) {
    Map<String, List<String>> shown = new TreeMap<>();
    documents.forEach((key, d) -> shown.put(key, List.of(d.words(), d.href(), d.where())));
    return ScriptData.page("shown-" + shard, shown);
  }
}
