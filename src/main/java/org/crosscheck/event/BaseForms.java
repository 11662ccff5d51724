package org.crosscheck.event;

import java.util.Locale;

/**
 * Cuts English words to a common base: lower case, without possessives and the endings of plurals
 * and verbs. It need not find the dictionary's form, only the same one for the same word.
 */
final class BaseForms {
  private static final int LEAST_STEM = 3;

  private BaseForms() {}

  static String of(String word) {
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (form.endsWith("'s")) {
      form = form.substring(0, form.length() - 2);
    }
    if (form.length() <= LEAST_STEM + 1) {
      return form;
    }
    if (form.endsWith("ies")) {
      return cut(form, "ies", "y");
    }
    if (form.endsWith("sses")) {
      return cut(form, "es", "");
    }
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (form.endsWith(ending) && !form.endsWith("ss")) {
        return cut(form, ending, "");
      }
    }
    return form;
  }

  private static String cut(String form, String ending, String instead) {
    int stem = form.length() - ending.length();
    return stem < LEAST_STEM ? form : form.substring(0, stem) + instead;
  }
}
