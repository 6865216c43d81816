package org.litopys.explore;

/** A thing in the part that it plays in a fact. */
public record Part(Role role, Thing thing) {}
