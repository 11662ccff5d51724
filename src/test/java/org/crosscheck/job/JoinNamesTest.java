package org.crosscheck.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.FormCount;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameResolver;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Sessions;
import org.junit.jupiter.api.Test;

class JoinNamesTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final List<String> FORMS =
      List.of(
          "Sergei Lavrov",
          "Sergey Lavrov",
          "Sergej Lawrow",
          "Lavrov",
          "Sergei Ryabkov",
          "Sergey Shoigu",
          "Shoigu",
          "Bashar al-Assad",
          "Bashar al Assad",
          "Assad",
          "Hafez al-Assad",
          "Bill Clinton",
          "Hillary Clinton",
          "Hillary Rodham Clinton",
          "Clinton",
          "Mohammed bin Salman",
          "Mohamed Bin Salman",
          "Mohammed bin Nayef");

  @Test
  void namesAreTheSameForAnyPartitioningAndThoseOfOneJvm() {
    SparkSession spark = Sessions.start(0);
    List<FormCount> counts = new ArrayList<>(counts());
    List<Name> expected = sorted(new NameResolver(RULES).resolve(counts).names());
    for (int partitions : new int[] {1, 3, 7}) {
      Collections.shuffle(counts, new Random(partitions));
      List<Name> names =
          Rows.map(
                  new JoinNames(RULES)
                      .join(Rows.of(spark, counts, FormCount.class).repartition(partitions)),
                  NameResolver::name,
                  Name.class)
              .collectAsList();
      assertThat(sorted(names)).isEqualTo(expected).hasSizeGreaterThan(6);
    }
  }

  private static List<Name> sorted(List<Name> names) {
    return names.stream().sorted(Comparator.comparing(Name::id)).toList();
  }

  private static List<FormCount> counts() {
    List<FormCount> counts = new ArrayList<>();
    for (int i = 0; i < FORMS.size(); i++) {
      String form = FORMS.get(i);
      counts.add(new FormCount(form, form, EntityKind.PERSON, "BBC", 1 + i % 5));
      counts.add(new FormCount(form, form, EntityKind.PERSON, "TASS", 1 + i % 3));
    }
    return counts;
  }
}
