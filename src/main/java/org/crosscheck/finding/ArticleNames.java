package org.crosscheck.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which names each article of a story has. */
final class ArticleNames {
  private ArticleNames() {}

  /** Ids of names by the id of the article. */
  static Map<String, Set<String>> of(List<EventClaim> claims) {
    Map<String, Set<String>> named = new HashMap<>();
    for (EventClaim claim : claims) {
      Set<String> here =
          named.computeIfAbsent(claim.mention().claim().articleId(), k -> new TreeSet<>());
      claim.mention().names().forEach(n -> here.add(n.nameId()));
    }
    return named;
  }
}
