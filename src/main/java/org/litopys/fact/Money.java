package org.litopys.fact;

import java.math.BigDecimal;
import org.litopys.text.Span;

/**
 * A sum of money.
 *
 * @param span its words ("$725m")
 * @param amount in whole units of the currency, never in millions
 * @param currency ISO 4217 code
 */
public record Money(Span span, BigDecimal amount, String currency) {}
