package org.crosscheck.job;

import org.crosscheck.name.EntityKind;

/**
 * The name that a form belongs to.
 *
 * @param articleId the article that uses the form, empty before it is given to one
 * @param key the resolved form and its kind
 */
public record FormName(
    String articleId, String key, String nameId, String canonical, EntityKind kind) {
  FormName in(String article) {
    return new FormName(article, key, nameId, canonical, kind);
  }
}
