package org.crosscheck.report;

/**
 * A file of the input and the SHA-256 of its bytes, in hexadecimal; empty where it is unreadable.
 */
public record InputDigest(String file, long bytes, String sha256) {}
