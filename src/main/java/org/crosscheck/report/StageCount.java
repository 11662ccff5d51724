package org.crosscheck.report;

/** How many rows a stage of the run made. */
public record StageCount(String stage, long rows) {}
