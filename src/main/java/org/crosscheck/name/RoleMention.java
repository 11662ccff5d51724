package org.crosscheck.name;

/**
 * An office in an article.
 *
 * @param holder the person named beside it, null for none
 */
record RoleMention(int sentence, RoleReader.Role role, MentionDraft holder) {}
