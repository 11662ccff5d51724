package org.crosscheck.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.job.JoinNames;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.FormCount;
import org.crosscheck.name.NameMatcher;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Sessions;

/** Times pairwise decisions on one core and the joining of many distinct forms in local mode. */
public final class NameBenchmark {
  private static final String[] SYLLABLES = {
    "ba", "ro", "ni", "ska", "mu", "ter", "lo", "vi", "an", "dze", "ko", "sha", "rin", "gu", "el",
    "mar", "to", "fe", "zan", "pi", "dor", "ha", "ki", "us", "bel"
  };

  private NameBenchmark() {}

  /** Arguments: pairs to decide, distinct forms to join. */
  public static void main(String[] arguments) {
    Rules rules = Rules.read(new RulesSource(null));
    int pairs = Integer.parseInt(arguments[0]);
    int forms = Integer.parseInt(arguments[1]);
    decide(new NameMatcher(rules), names(4000, 1), pairs);
    join(new JoinNames(rules), names(forms, 2));
  }

  private static void decide(NameMatcher matcher, List<String> names, int pairs) {
    for (int round = 0; round < 2; round++) {
      long start = now();
      int same = 0;
      for (int i = 0; i < pairs; i++) {
        String a = names.get(i % names.size());
        String b = names.get((int) ((i * 7919L + i / names.size()) % names.size()));
        same += matcher.match(a, b).same() ? 1 : 0;
      }
      report(pairs + " pairs decided, " + same + " the same", start);
    }
  }

  private static void join(JoinNames job, List<String> names) {
    List<FormCount> counts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      counts.add(new FormCount(names.get(i), names.get(i), EntityKind.PERSON, "A", 1 + i % 9));
    }
    SparkSession spark = Sessions.start(names.size() * 100L);
    long start = System.nanoTime();
    long joined = job.join(Rows.of(spark, counts, FormCount.class)).count();
    System.out.printf(
        Locale.ROOT,
        "%d forms joined into %d names in %.1f s by Spark in local mode%n",
        names.size(),
        joined,
        (System.nanoTime() - start) / 1e9);
    spark.stop();
  }

  /** Time of the one thread that works, which other programs on the machine do not change. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void report(String what, long start) {
    System.out.printf(Locale.ROOT, "%s in %.1f s of one core%n", what, (now() - start) / 1e9);
  }

  /** Distinct made-up names: few first names, many surnames, like a corpus's. */
  private static List<String> names(int number, long seed) {
    String[] first = {
      "Sergei", "Mohammed", "John", "Olga", "Ali", "Viktor", "Hassan", "Maria", "David", "Anna",
      "Kim", "Ahmad", "Peter", "Ivan", "Fatima", "Michael", "Yusuf", "Elena", "Robert", "Leila"
    };
    List<String> names = new ArrayList<>();
    long state = seed;
    for (int i = 0; i < number; i++) {
      StringBuilder surname = new StringBuilder();
      for (int s = 0; s < 4; s++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        surname.append(SYLLABLES[(int) ((state >>> 33) % SYLLABLES.length)]);
      }
      surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
      names.add(first[(int) ((state >>> 20 & 0xffff) % first.length)] + " " + surname);
    }
    return names.stream().distinct().toList();
  }
}
