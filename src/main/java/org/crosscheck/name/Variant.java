package org.crosscheck.name;

/** A written form of a name, by outlet. */
public record Variant(String form, String outlet, long count) {}
