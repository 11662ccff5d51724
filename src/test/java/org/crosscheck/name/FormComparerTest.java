package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two forms of one name a reader takes for two spellings, for two names, for neither. */
class FormComparerTest {
  private static final FormComparer FORMS = new FormComparer(Rules.read(new RulesSource(null)));

  @ParameterizedTest
  @CsvSource({
    "Muammar Gaddafi, Moammar Qadhafi, SPELLING",
    "Salaheddin, Salah al-Din, SPELLING",
    "Sergei Lavrov, Sergey Lavrov, SPELLING",
    "Mike Duggan, Michael Duggan, SPELLING",
    "Beyonce, Beyoncé, SPELLING",
    "Coca Cola, Coca-Cola, SPELLING",
    "YouTube, Youtube, SPELLING",
    "Al-Jazeera, Al Jazira, SPELLING",
    "Tamaz al-Verani, Tamaz el-Verani, SPELLING",
    "Tarr, Bogdan Tar, SPELLING",
    "Myanmar, Burma, OTHER_NAME",
    "Daesh, ISIS, OTHER_NAME",
    "Mr Lavrov, Sergey Lavrov, NONE",
    "Mrs Thatcher, Lady Thatcher, NONE",
    "Thatcher, Margaret Thatcher, NONE",
    "Kremlin, Moscow, NONE",
    "NATO, Nato, NONE",
    "WFP, World Food Programme, NONE",
    "U.N., United Nations, NONE",
    "UK, Britain, NONE",
    "F.B.I., FBI, NONE",
    "Mr. Lavrov, Mr Lavrov, NONE",
    "DoE, Department of Energy, NONE",
    "British, Britain, NONE",
    "Democrat, Democrats, NONE",
    "Kurds, Kurd, NONE",
    "Lavrovs, Lavrov, NONE",
  })
  void formsOfOneName(String a, String b, FormDifference difference) {
    assertThat(FORMS.compare(a, b)).isEqualTo(difference);
    assertThat(FORMS.compare(b, a)).isEqualTo(difference);
  }
}
