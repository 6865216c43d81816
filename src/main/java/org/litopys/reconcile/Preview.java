package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** What a small window shows of an entity. */
public record Preview(String id, String label, String description, ImmutableList<Line> lines) {
  /** A property with its values, a comma between them. */
  public record Line(String name, String values) {}

  static Preview of(Known entity) {
    return new Preview(
        entity.id(),
        entity.label(),
        entity.description(),
        entity.values().asMap().entrySet().stream()
            .map(
                values ->
                    new Line(
                        values.getKey().title(),
                        values.getValue().stream()
                            .map(Value::text)
                            .collect(Collectors.joining(", "))))
            .collect(toImmutableList()));
  }
}
