package org.crosscheck.finding;

/**
 * Some words of one claim that name, date, count or give the cause of what another claim of the
 * same leaves open.
 *
 * @param words the article's own words
 * @param keys the words among them that tell it, in plain lower-case form
 */
record Detail(String words, java.util.List<String> keys) {
  Detail {
    keys = java.util.List.copyOf(keys);
  }
}
