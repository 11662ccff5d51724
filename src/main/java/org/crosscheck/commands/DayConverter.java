package org.crosscheck.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, as {@code 2017-04-11}. */
final class DayConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeException e) {
      throw new TypeConversionException(value + ", expected a day such as 2017-04-11");
    }
  }
}
