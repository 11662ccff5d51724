package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one JSON object that an article is made of; all others are passed over unread. */
record JsonFields(Map<String, String> values) {
  private static final List<String> BODY = List.of("text", "maintext", "body", "content");
  private static final List<String> OUTLET = List.of("outlet", "source_domain");
  private static final List<String> PUBLISHED = List.of("published", "date_publish");

  /** Reads the object whose opening brace the parser stands on, to its closing one. */
  static JsonFields read(JsonParser parser) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != null && value.isStructStart()) {
        parser.skipChildren();
      } else if (isWanted(name) && value != JsonToken.VALUE_NULL) {
        values.put(name, parser.getText());
      }
    }
    return new JsonFields(values);
  }

  Head head() {
    return new Head(
        values.get("id"), first(OUTLET), first(PUBLISHED), values.get("title"), values.get("url"));
  }

  /** The article's text; null where there is none. */
  String text() {
    return first(BODY);
  }

  private String first(List<String> names) {
    return names.stream().map(values::get).filter(v -> v != null).findFirst().orElse(null);
  }

  private static boolean isWanted(String name) {
    return BODY.contains(name)
        || OUTLET.contains(name)
        || PUBLISHED.contains(name)
        || List.of("id", "title", "url").contains(name);
  }
}
