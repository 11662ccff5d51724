package org.crosscheck;

/**
 * How a run went.
 *
 * @param rejected how many rejections the input had
 * @param summary a few lines for the terminal
 */
public record RunResult(long rejected, String summary) {}
