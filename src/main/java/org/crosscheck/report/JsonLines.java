package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;
import org.crosscheck.finding.Relation;

/**
 * Records as lines of JSON: components in their order, enums in lower case with hyphens (relations
 * in capitals, as the field writes them), absent values as null.
 */
public final class JsonLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new SimpleModule().addSerializer(new Enums())).build();

  private JsonLines() {}

  /** One record as one line without its end. */
  public static String line(Object row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row is no JSON: " + row, e);
    }
  }

  @SuppressWarnings("rawtypes") // one serializer for every enum
  private static final class Enums extends StdSerializer<Enum> {
    private static final long serialVersionUID = 1;

    Enums() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      String name = value.name();
      json.writeString(
          value instanceof Relation ? name : name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
