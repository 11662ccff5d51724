package org.crosscheck.event;

/**
 * The connected part of the graph of strong links that a claim lies in.
 *
 * @param part the least claim id of the part
 */
public record ClaimPart(String claimId, String part) {}
