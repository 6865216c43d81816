package org.litopys.wikidata;

import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;

/**
 * What a dump tells of an item, so far as it is of use here.
 *
 * @param id its number, {@code Q...}
 * @param labels its labels in the languages wanted, the first one's first
 * @param aliases its other names in these languages
 * @param description what it is, in the first of these languages that tells it; may be empty
 * @param types the classes that it is an instance of (P31)
 * @param superclasses the classes that it is a subclass of (P279)
 * @param countries of the place (P17), of a citizen (P27), of a product's origin (P495)
 * @param ties the items that tell about it: the unit it lies in (P131), offices held (P39)
 * @param sites how many Wikimedia sites have a page on it
 * @param wikipedia the title of its article in the English Wikipedia
 * @param code its KATOTTG code (P9435)
 */
record Item(
    String id,
    List<String> labels,
    List<String> aliases,
    String description,
    List<String> types,
    List<String> superclasses,
    List<String> countries,
    List<String> ties,
    Optional<Entity.Point> point,
    int sites,
    Optional<String> wikipedia,
    Optional<String> code) {}
