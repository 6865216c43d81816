package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Preconditions;
import com.google.common.io.Resources;
import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.litopys.query.Visible;

/**
 * The pages' frames, in {@code templates/}. Every value is escaped as it is filled in, and what
 * would hide in it made visible. Thread-safe.
 */
public final class Templates {
  /** Shows a section of an optional value once or, if there is none, not at all. */
  private static final Mustache.Collector OPTIONALS =
      new DefaultCollector() {
        @Override
        public Iterator<?> toIterator(Object value) {
          return value instanceof Optional<?> optional
              ? optional.stream().iterator()
              : super.toIterator(value);
        }
      };

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .withEscaper(text -> com.samskivert.mustache.Escapers.HTML.escape(Visible.text(text)))
          .withCollector(OPTIONALS)
          .withLoader(name -> new StringReader(source(name)))
          .emptyStringIsFalse(true)
          .defaultValue("");

  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  /**
   * A page.
   *
   * @param body the name of the template of its main part
   * @param title what the browser's tab says
   */
  String page(String body, String title, Map<String, ?> values) {
    String main = template(body).execute(values);
    return template("layout").execute(Map.of("title", title, "main", main, "tabs", Tab.with(body)));
  }

  /** A page or a part of one, in no other frame. */
  public String part(String name, Object values) {
    return template(name).execute(values);
  }

  private Template template(String name) {
    return compiled.computeIfAbsent(name, n -> compiler.compile(source(n)));
  }

  private static String source(String name) {
    try {
      return Resources.toString(
          Preconditions.checkNotNull(
              Templates.class.getResource("templates/" + name + ".html"), "no template %s", name),
          UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }
}
