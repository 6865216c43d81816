package org.litopys.names;

import java.util.List;

/** A sentence with the names that annotators marked in it. */
public record Sample(List<String> tokens, List<Labelled> names) {
  public Sample {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
