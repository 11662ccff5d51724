package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns that name events (the attack, the visit), by lemma. */
public record EventNouns(Map<String, EventNoun> byNoun) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "event-nouns.csv",
          List.of(
              Column.text("noun"),
              Column.optional("verb"),
              Column.oneOf("of", List.of("agent", "patient")),
              Column.text("example"),
              new Column("named", false, "yes"::equals, "yes or nothing")),
          List.of("noun"));

  /**
   * One event noun.
   *
   * @param verb lemma of the verb for the same event, empty where there is none
   * @param ofIsAgent whether {@code of} names who acts (the arrival of the troops) rather than whom
   *     it befalls (the arrest of the leader)
   * @param endsNames whether names of events end with it (the Boston Marathon)
   */
  public record EventNoun(String verb, boolean ofIsAgent, boolean endsNames)
      implements Serializable {}

  static EventNouns of(Table table) {
    Map<String, EventNoun> byNoun = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      boolean agent = row.cell("of").equals("agent");
      boolean named = row.cell("named").equals("yes");
      byNoun.put(row.cell("noun"), new EventNoun(row.cell("verb"), agent, named));
    }
    return new EventNouns(byNoun);
  }

  public Optional<EventNoun> of(String noun) {
    return Optional.ofNullable(byNoun.get(noun));
  }
}
