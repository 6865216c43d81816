package org.litopys.explore.compare;

import java.math.BigDecimal;
import org.litopys.explore.Figure;
import org.litopys.explore.Reported;

/** A number with the words for it and the fact that tells it. */
public record Told(BigDecimal number, Figure figure, Reported fact) {}
