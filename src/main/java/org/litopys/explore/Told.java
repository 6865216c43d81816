package org.litopys.explore;

import java.math.BigDecimal;

/** A number with the words for it and the fact that tells it. */
public record Told(BigDecimal number, Figure figure, Reported fact) {}
