package org.crosscheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The compiled templates of {@code src/main/jte}, by name. */
final class Templates {
  // Compiled templates hold no state; looking them up costs reflection, so it is done once.
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.crosscheck.report.template");

  private Templates() {}

  /** The template {@code name} over its one model. */
  static String render(String name, Object model) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", model, output);
    return output.toString();
  }

  /** The template {@code name} over what all pages share and its own content. */
  static String render(String name, ReportFrame frame, Object content) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", Map.of("frame", frame, "content", content), output);
    return output.toString();
  }
}
