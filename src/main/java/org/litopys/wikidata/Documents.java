package org.litopys.wikidata;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;

/** Items as documents of the index. */
final class Documents {
  // What is searched.
  static final String ID = "id";
  static final String KEY = "key";
  static final String SKELETON = "skeleton";
  static final String WIKIPEDIA = "wikipedia";
  static final String PLACE_CODE = "code";

  // By what it is sorted.
  static final String SITES = "sites";
  static final String NUMBER = "number";

  // What is only kept.
  static final String LABEL = "label";
  private static final String ALIAS = "alias";
  private static final String DESCRIPTION = "description";
  private static final String TYPE = "type";
  private static final String COUNTRY = "country";
  private static final String TIE = "tie";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  /** Two or three sounds are shared by too many names. */
  private static final int SHORTEST_SKELETON = 4;

  /** So much of a KATOTTG code names the settlement; a district of it and a number follow. */
  private static final int SETTLEMENT_CODE = 12;

  /** Lucene takes no longer terms; it counts bytes. */
  private static final int LONGEST_KEY = 8_000;

  private Documents() {}

  /**
   * An item as a document.
   *
   * @param types its own classes and those wanted above them
   */
  static Document of(Item item, Collection<String> types) {
    Document document = new Document();
    document.add(new StringField(ID, item.id(), Store.YES));
    Set<String> keys = new LinkedHashSet<>();
    Set<String> skeletons = new LinkedHashSet<>();
    for (String name : Iterables.concat(item.labels(), item.aliases())) {
      keys.add(Spelling.key(name));
      skeletons.add(Spelling.skeleton(name));
    }
    keys.stream()
        .filter(key -> !key.isEmpty() && key.length() <= LONGEST_KEY)
        .forEach(key -> document.add(new StringField(KEY, key, Store.NO)));
    skeletons.stream()
        .filter(Documents::isSkeleton)
        .forEach(skeleton -> document.add(new StringField(SKELETON, skeleton, Store.NO)));
    item.wikipedia().ifPresent(title -> document.add(new StringField(WIKIPEDIA, title, Store.YES)));
    item.code()
        .filter(code -> code.length() >= SETTLEMENT_CODE)
        .ifPresent(code -> document.add(new StringField(PLACE_CODE, code(code), Store.YES)));
    document.add(new NumericDocValuesField(SITES, item.sites()));
    document.add(new StoredField(SITES, item.sites()));
    document.add(new NumericDocValuesField(NUMBER, Long.parseLong(item.id().substring(1))));
    keep(document, item, types);
    return document;
  }

  /** What of a KATOTTG code is searched. */
  static String code(String code) {
    return code.substring(0, Math.min(code.length(), SETTLEMENT_CODE));
  }

  static boolean isSkeleton(String skeleton) {
    return skeleton.length() >= SHORTEST_SKELETON && skeleton.length() <= LONGEST_KEY;
  }

  private static void keep(Document document, Item item, Collection<String> types) {
    item.labels().forEach(label -> document.add(new StoredField(LABEL, label)));
    item.aliases().forEach(alias -> document.add(new StoredField(ALIAS, alias)));
    if (!item.description().isEmpty()) {
      document.add(new StoredField(DESCRIPTION, item.description()));
    }
    types.forEach(type -> document.add(new StoredField(TYPE, type)));
    item.countries().forEach(country -> document.add(new StoredField(COUNTRY, country)));
    item.ties().forEach(tie -> document.add(new StoredField(TIE, tie)));
    item.point()
        .ifPresent(
            point -> {
              document.add(new StoredField(LATITUDE, point.latitude()));
              document.add(new StoredField(LONGITUDE, point.longitude()));
            });
  }

  /**
   * A document as a candidate.
   *
   * @param about what is said of the items that it is tied to
   */
  static Candidate candidate(Document document, List<String> about, String method, double match) {
    return new Candidate(
        document.get(ID),
        document.get(LABEL),
        Optional.ofNullable(document.get(DESCRIPTION)).orElse(""),
        List.of(document.getValues(TYPE)),
        List.of(document.getValues(COUNTRY)),
        about,
        point(document),
        document.getField(SITES).numericValue().longValue(),
        Optional.ofNullable(document.get(WIKIPEDIA)),
        Optional.ofNullable(document.get(PLACE_CODE)),
        method,
        match);
  }

  private static Optional<Entity.Point> point(Document document) {
    IndexableField latitude = document.getField(LATITUDE);
    IndexableField longitude = document.getField(LONGITUDE);
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(
            new Entity.Point(
                latitude.numericValue().doubleValue(),
                longitude.numericValue().doubleValue(),
                true));
  }

  /** The labels that a document keeps. */
  static List<String> labels(Document document) {
    return List.of(document.getValues(LABEL));
  }

  /** All names that a document keeps: labels, then aliases. */
  static ImmutableSet<String> names(Document document) {
    return ImmutableSet.<String>builder()
        .add(document.getValues(LABEL))
        .add(document.getValues(ALIAS))
        .build();
  }

  /** The items that a document is tied to. */
  static List<String> ties(Document document) {
    return List.of(document.getValues(TIE));
  }
}
