package org.crosscheck.rules;

import java.io.Serializable;

/** Two written names that are never one entity. */
public record ForbiddenPair(String first, String second) implements Serializable {}
