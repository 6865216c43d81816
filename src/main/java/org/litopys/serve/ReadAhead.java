package org.litopys.serve;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows whose first ones are found before anything is sent, so that a short answer that comes too
 * late is a clean error and not half an answer.
 */
final class ReadAhead {
  private static final int ROWS = 1000;

  private ReadAhead() {}

  static RowSet of(RowSet rows) {
    List<Binding> first = new ArrayList<>();
    while (first.size() < ROWS && rows.hasNext()) {
      first.add(rows.next());
    }
    Iterator<Binding> all = Iterators.concat(first.iterator(), rows);
    return RowSetStream.create(rows.getResultVars(), all);
  }
}
