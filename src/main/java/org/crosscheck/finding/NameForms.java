package org.crosscheck.finding;

import org.crosscheck.name.EntityKind;
import org.crosscheck.name.FormComparer;
import org.crosscheck.name.FormDifference;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Rules;

/** Says whether two uses of one name set their writers apart. */
final class NameForms {
  private final FormComparer forms;

  NameForms(Rules rules) {
    forms = new FormComparer(rules);
  }

  /** A people's names vary with the grammar; a person's other name is an office, put for him. */
  FormDifference between(NameUse a, NameUse b) {
    if (a.kind() == EntityKind.GROUP || b.kind() == EntityKind.GROUP) {
      return FormDifference.NONE;
    }
    boolean person = a.kind() == EntityKind.PERSON || b.kind() == EntityKind.PERSON;
    FormDifference difference = forms.compare(a.form(), b.form());
    return person && difference == FormDifference.OTHER_NAME ? FormDifference.NONE : difference;
  }
}
