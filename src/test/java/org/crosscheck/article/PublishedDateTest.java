package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-04-11 | 2017-04-11",
        "2017-04-11T10:00:00Z | 2017-04-11T10:00:00Z",
        "2017-04-11T10:00:00.123+01:00 | 2017-04-11T10:00:00+01:00",
        "2017-04-11T10:00:00+0100 | 2017-04-11T10:00:00+01:00",
        "2017-04-11 10:00:00 | 2017-04-11T10:00:00",
        "2017-04-11 10:00:00+02:00 | 2017-04-11T10:00:00+02:00",
        "Tue, 11 Apr 2017 10:00:00 GMT | 2017-04-11T10:00:00Z",
        "20170411 | 2017-04-11",
        "2017/4/11 | 2017-04-11",
        "11 April 2017 | 2017-04-11",
        "April 11, 2017 | 2017-04-11",
        "Apr 11, 2017 | 2017-04-11",
        "Tuesday, April 11, 2017 | 2017-04-11",
        "yesterday | ",
        "2017-02-30 | ",
        "0000-01-01 | ",
        "99999-01-01 | ",
        "11/04/2017 | ",
      })
  void dateIsReadOrLeft(String words, String expected) {
    assertThat(PublishedDate.read(words).orElse(null)).isEqualTo(expected);
  }
}
