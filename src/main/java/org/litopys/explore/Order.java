package org.litopys.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order found facts come. */
public enum Order {
  /** Those that fit the words best first; of equals the latest. */
  BEST("best match"),
  LATEST("latest first");

  private final String title;

  Order(String title) {
    this.title = title;
  }

  /** It in words. */
  public String title() {
    return title;
  }

  /** The word for it in addresses: {@code latest}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> named(String slug) {
    return Arrays.stream(values()).filter(order -> order.slug().equals(slug)).findFirst();
  }
}
