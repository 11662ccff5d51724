package org.crosscheck.event;

/** In how many claims a word stands. */
public record WordCount(String form, long count) {}
