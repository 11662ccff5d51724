package org.crosscheck.event;

/** Where an article stands in the corpus: its story, its copies, its independent origin. */
public record Placement(String articleId, String storyId, String copyGroup, String origin) {}
