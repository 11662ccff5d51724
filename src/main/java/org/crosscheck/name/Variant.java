package org.crosscheck.name;

import java.io.Serializable;

/** A written form of a name, by outlet. */
public record Variant(String form, String outlet, long count) implements Serializable {}
