package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.crosscheck.rules.NameWords;

/**
 * Finds offices in a sentence: {@code the Russian foreign minister}, {@code Secretary of State}.
 */
final class RoleReader implements Serializable {
  private static final long serialVersionUID = 1;

  /** Adjectives that may stand between a country and its office: embattled, long-time. */
  private static final int MOST_BETWEEN = 2;

  private final OfficeIndex offices;
  private final NameWords words;

  RoleReader(OfficeIndex offices, NameWords words) {
    this.offices = offices;
    this.words = words;
  }

  /**
   * An office in a sentence.
   *
   * @param owner the country or organisation that the words name, null for none
   * @param holds whether it means its holder on the day, and not a former or a deputy one
   * @param definite whether it can stand for a person: the president, Syria's president
   */
  record Role(int first, int last, String office, String owner, boolean holds, boolean definite) {}

  List<Role> read(Sentence sentence) {
    List<Role> roles = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> office : offices.offices(lower(tokens, i))) {
        int end = matchEnd(tokens, i, office);
        if (end > 0) {
          roles.add(role(tokens, i, end - 1, String.join(" ", office)));
          i = end - 1;
          break;
        }
      }
    }
    return roles;
  }

  private static String lower(List<Token> tokens, int index) {
    return tokens.get(index).form().toLowerCase(Locale.ROOT);
  }

  /** Index after the office's words, -1 where others stand there. */
  private static int matchEnd(List<Token> tokens, int start, List<String> office) {
    int at = start;
    for (String word : office) {
      while (at > start && at < tokens.size() && tokens.get(at).form().equals("-")) {
        at++;
      }
      if (at >= tokens.size() || !lower(tokens, at).equals(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private Role role(List<Token> tokens, int start, int end, String office) {
    int at = start - 1;
    boolean holds = true;
    for (int between = 0; between <= MOST_BETWEEN && at >= 0; between++) {
      if (words.is(NameWords.NOT_HOLDER, lower(tokens, at))) {
        holds = false;
      }
      boolean modifier = tokens.get(at).tag().startsWith("JJ") || tokens.get(at).form().equals("-");
      if (!modifier || ownerEnding(tokens, at) != null) {
        break;
      }
      at--;
    }
    if (at >= 0 && tokens.get(at).tag().equals("POS")) {
      at--;
    }
    String owner = at < 0 ? null : ownerEnding(tokens, at);
    int first = owner == null ? start : at;
    if (first > 0 && words.is(NameWords.NOT_HOLDER, lower(tokens, first - 1))) {
      holds = false;
    }
    String after = owner == null ? ownerAfter(tokens, end + 1) : null;
    boolean article = first > 0 && lower(tokens, first - 1).equals("the") || begins(tokens, at);
    boolean definite = article && !ofAnother(tokens, end + 1, after) || owner != null;
    return new Role(first, end, office, owner == null ? after : owner, holds, definite);
  }

  /** Whether only adjectives stand between the article and the office. */
  private static boolean begins(List<Token> tokens, int at) {
    return at >= 0 && lower(tokens, at).equals("the");
  }

  /** Whether "of" follows with an owner that nobody knows: the president of the club. */
  private static boolean ofAnother(List<Token> tokens, int at, String owner) {
    return owner == null && at < tokens.size() && lower(tokens, at).equals("of");
  }

  /** The owner named by the one or two tokens that end at a place. */
  private String ownerEnding(List<Token> tokens, int at) {
    String two = at > 0 ? tokens.get(at - 1).form() + " " + tokens.get(at).form() : "";
    String owner = two.isEmpty() ? null : offices.owner(two);
    return owner != null ? owner : offices.owner(tokens.get(at).form());
  }

  private String ownerAfter(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !lower(tokens, at).equals("of")) {
      return null;
    }
    int next = lower(tokens, at + 1).equals("the") ? at + 2 : at + 1;
    if (next >= tokens.size()) {
      return null;
    }
    String two =
        next + 1 < tokens.size() ? tokens.get(next).form() + " " + tokens.get(next + 1).form() : "";
    String owner = two.isEmpty() ? null : offices.owner(two);
    return owner != null ? owner : offices.owner(tokens.get(next).form());
  }
}
