package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Puts what was seen on two names into one sentence. */
final class NameExplanation {
  private final WrittenName a;
  private final WrittenName b;

  NameExplanation(WrittenName a, WrittenName b) {
    this.a = a;
    this.b = b;
  }

  String of(NameAlignment alignment, NameEvidence evidence) {
    StringJoiner clauses = new StringJoiner("; ");
    alignment.pairs().forEach(p -> clauses.add(clause(p)));
    String restA = words(a, alignment.restFirst());
    String restB = words(b, alignment.restSecond());
    if (!restA.isEmpty() && !restB.isEmpty()) {
      clauses.add(restA + " against " + restB);
    } else if (!restA.isEmpty() || !restB.isEmpty()) {
      clauses.add("only one has " + restA + restB);
    }
    against(evidence).forEach(clauses::add);
    if (a.mixed() || b.mixed()) {
      clauses.add("letters of two scripts are mixed in one word");
    }
    return clauses.toString();
  }

  private String clause(WordPair pair) {
    String x = words(a, pair.first());
    String y = words(b, pair.second());
    return switch (pair.how()) {
      case SPELLING -> x + " in both";
      case SOUND -> x + (pair.likeness() > 0.9 ? " sounds like " : " is near to ") + y;
      case OTHER_FORM -> x + " is a form of the name " + y;
      case INITIAL -> x + " can stand for " + y;
      case JOINED -> x + " is written apart or together as " + y;
    };
  }

  private static List<String> against(NameEvidence evidence) {
    List<String> clauses = new ArrayList<>();
    for (NameObservation observation : NameObservation.values()) {
      boolean seen = observation.isObjection() && evidence.get(observation) > 0;
      if (seen) {
        clauses.add(observation.label().replace('_', ' '));
      }
    }
    return clauses;
  }

  private static String words(WrittenName name, int bits) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < name.words().size(); i++) {
      if ((bits & 1 << i) != 0) {
        words.add(name.words().get(i).plain());
      }
    }
    return words.toString();
  }
}
