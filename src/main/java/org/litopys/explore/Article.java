package org.litopys.explore;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where facts were read.
 *
 * @param url its address, if it is known
 * @param publisher its publisher's name, if it is known
 * @param published its own date, if it tells one
 */
public record Article(
    String iri,
    String headline,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published) {}
