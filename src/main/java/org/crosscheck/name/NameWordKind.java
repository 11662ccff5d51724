package org.crosscheck.name;

/** What a word is in a written name. */
enum NameWordKind {
  /** A given name or surname; which of them its place says. */
  MAIN,
  INITIAL,
  PATRONYMIC,
  /** A frequent addition that tells little: Abu, Khan. */
  LIGHT
}
