package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;

/** Forms of a corpus and the names they make. */
class NameResolverTest {
  private static final NameResolver RESOLVER = new NameResolver(Rules.read(new RulesSource(null)));

  private static FormCount person(String form, long count) {
    return new FormCount(form, form, EntityKind.PERSON, "BBC", count);
  }

  private static FormCount group(String form, long count) {
    return new FormCount(form, form, EntityKind.ORGANISATION, "TASS", count);
  }

  private static List<String> canonical(FormCount... counts) {
    return Stream.of(RESOLVER.resolve(List.of(counts)))
        .flatMap(r -> r.names().stream())
        .map(Name::canonical)
        .sorted()
        .toList();
  }

  @Test
  void threeSergeisAreThreePeople() {
    assertThat(
            canonical(
                person("Sergei Ryabkov", 2),
                person("Sergey Shoigu", 3),
                person("Sergey Lavrov", 9),
                person("Sergei Lavrov", 4),
                person("Sergej Lawrow", 1)))
        .containsExactly("Sergei Ryabkov", "Sergey Lavrov", "Sergey Shoigu");
  }

  @Test
  void theMostUsedFullFormStandsForAll() {
    ResolvedNames resolved =
        RESOLVER.resolve(
            List.of(
                person("Bashar al Assad", 1),
                person("Bashar al-Assad", 6),
                person("Bashar Assad", 2),
                person("Assad", 40)));
    assertThat(resolved.names()).hasSize(1);
    Name name = resolved.names().get(0);
    assertThat(name.canonical()).isEqualTo("Bashar al-Assad");
    assertThat(name.variants().get(0)).isEqualTo(new Variant("Assad", "BBC", 40));
    assertThat(name.weakestLink()).contains("Bashar");
  }

  @Test
  void aSurnameOfTwoPeopleIsNeither() {
    assertThat(
            canonical(
                person("Hillary Clinton", 6), person("Bill Clinton", 5), person("Clinton", 9)))
        .containsExactly("Bill Clinton", "Clinton", "Hillary Clinton");
  }

  @Test
  void theFamilyIsNotTheMan() {
    FormCount family = new FormCount("Assad family", "Assad family", EntityKind.GROUP, "BBC", 2);
    assertThat(RESOLVER.resolve(List.of(person("Bashar al-Assad", 3), family)).names()).hasSize(2);
  }

  @Test
  void labelsOfOneGroupAreOneName() {
    assertThat(
            canonical(
                group("Daesh", 3),
                group("ISIS", 2),
                group("ISIL", 2),
                group("so-called Islamic State", 1),
                group("Islamic State", 1),
                group("al-Nusra Front", 1),
                group("Jabhat Fateh al-Sham", 1)))
        .containsExactly("Islamic State", "Jabhat Fateh al-Sham");
  }

  @Test
  void aBridgeDoesNotChainTwoPeople() {
    assertThat(
            canonical(
                person("Ali Hassan", 2),
                person("Ali Hassan al-Majid", 3),
                person("Ali Hassan Khalil", 3)))
        .hasSize(3);
  }

  @Test
  void moreNamesThanABlockHoldsAreLeftAloneAndSaidSo() {
    NameRound bySurname = RESOLVER.rounds().get(0);
    List<NameCluster> block = new ArrayList<>();
    for (int i = 0; i <= LikenessRound.MOST_IN_BLOCK; i++) {
      FormCount count = person(letters(i) + " Smith", 1);
      block.add(NameClusters.of(List.of(count), null));
    }
    assertThat(bySurname.join(block).stream().filter(NameCluster::capped)).hasSize(1);
  }

  private static String letters(int number) {
    return "Q" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + number;
  }

  @Property(tries = 15, seed = "12")
  void namesDoNotDependOnTheOrderOfCounts(@ForAll long seed) {
    List<FormCount> counts = corpus();
    Collections.shuffle(counts, new Random(seed));
    ResolvedNames shuffled = RESOLVER.resolve(counts);
    ResolvedNames sorted = RESOLVER.resolve(corpus());
    assertThat(shuffled.names()).isEqualTo(sorted.names());
    assertThat(new TreeMap<>(shuffled.ids())).isEqualTo(new TreeMap<>(sorted.ids()));
  }

  private static List<FormCount> corpus() {
    List<FormCount> counts = new ArrayList<>();
    for (String first : List.of("Sergei", "Sergey", "Viktor", "Victor", "Olga", "Ali", "Aly")) {
      for (String last : List.of("Lavrov", "Lawrow", "Ivanov", "al-Hassan", "Hasan", "")) {
        counts.add(person((first + " " + last).strip(), first.length() + last.length()));
      }
    }
    counts.add(group("NATO", 2));
    counts.add(group("North Atlantic Treaty Organisation", 1));
    return counts;
  }
}
