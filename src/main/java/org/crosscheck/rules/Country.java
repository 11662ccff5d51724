package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/**
 * A country and the words that stand for it.
 *
 * @param forms other ways to write it
 * @param demonyms its people and its adjective
 * @param capitals cities whose name stands for its government when it acts
 * @param seats offices and buildings that stand for its government
 */
public record Country(
    String name,
    List<String> forms,
    List<String> demonyms,
    List<String> capitals,
    List<String> seats)
    implements Serializable {
  public Country {
    forms = List.copyOf(forms);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
