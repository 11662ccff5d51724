package org.crosscheck.finding;

/** One question that a comparison asked on its way to a finding, its answer, and its weight. */
public record Step(String question, String answer, double weight) {}
