package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Data that a page loads as a script: from a file system that is the only way, and the policy
 * against foreign scripts stays as strict.
 */
final class ScriptData {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScriptData() {}

  /** The file {@code lookup/NAME.js}, which hands {@code data} to the page's script. */
  static Page page(String name, Object data) {
    try {
      String json = JSON.writeValueAsString(data);
      String safe = json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
      return new Page("lookup/" + name + ".js", "crosscheckData(\"" + name + "\"," + safe + ");\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists and maps of strings are always JSON", e);
    }
  }
}
