package org.litopys.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.gazetteer.Sense;

/** What lists of names and words say of a token. Immutable and thread-safe. */
public final class NameLists {
  private static final int LONGEST_NAME = 7;

  private static final ImmutableMap<Kind, String> KINDS =
      ImmutableMap.<Kind, String>builder()
          .put(Kind.TITLE, "tit")
          .put(Kind.ORGANIZATION, "org")
          .put(Kind.REGION, "reg")
          .put(Kind.DISTRICT, "dis")
          .put(Kind.SETTLEMENT, "set")
          .put(Kind.LOCATIVE, "loc")
          .put(Kind.WEAPON, "wea")
          .put(Kind.LANDMARK, "lan")
          .put(Kind.WORD, "wor")
          .put(Kind.PARTICLE, "par")
          .put(Kind.REPORT, "rep")
          .put(Kind.MONTH, "mon")
          .buildOrThrow();

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final ImmutableSet<String> givenNames = list("given-names.txt");
  private final ImmutableSet<String> surnames = list("surnames.txt");
  private final ImmutableSet<String> cities = list("cities.txt");
  private final ImmutableSet<String> cityStarts;

  public NameLists(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    ImmutableSet.Builder<String> starts = ImmutableSet.builder();
    for (String city : cities) {
      for (int i = city.indexOf(' '); i > 0; i = city.indexOf(' ', i + 1)) {
        starts.add(city.substring(0, i));
      }
    }
    cityStarts = starts.build();
  }

  private static ImmutableSet<String> list(String name) {
    try {
      return ImmutableSet.copyOf(
          Resources.readLines(Resources.getResource(NameLists.class, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The kinds that a single word has, as short codes. */
  List<String> kinds(String word) {
    List<String> kinds = new ArrayList<>();
    if (Character.isUpperCase(word.charAt(0))) {
      if (givenNames.contains(word) || words.isGivenName(word)) {
        kinds.add("G");
      }
      if (surnames.contains(word)) {
        kinds.add("S");
      }
    }
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    KINDS.forEach(
        (kind, code) -> {
          if (words.is(kind, plain)) {
            kinds.add(code);
          }
        });
    return kinds;
  }

  /**
   * For each token the names of the lists, the longest that begin at a token, that it is part of.
   *
   * @param words what is known of each token
   */
  List<SortedSet<String>> phrases(String[] tokens, List<WordFacts> words) {
    List<SortedSet<String>> marks = new ArrayList<>();
    String[] keys = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      marks.add(new TreeSet<>());
      keys[i] = words.get(i).key();
    }
    for (int i = 0; i < tokens.length; i++) {
      char first = tokens[i].charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        known(tokens, keys, i, marks);
        cities(tokens, i, marks);
      }
    }
    return marks;
  }

  private void known(String[] tokens, String[] keys, int start, List<SortedSet<String>> marks) {
    StringBuilder key = new StringBuilder();
    int longest = 0;
    SortedSet<String> types = new TreeSet<>();
    for (int end = start + 1; end <= Math.min(tokens.length, start + LONGEST_NAME); end++) {
      key.append(keys[end - 1]);
      String joined = key.toString();
      if (!keys[end - 1].isEmpty()) {
        SortedSet<String> found = types(joined, tokens, start, end);
        if (!found.isEmpty()) {
          longest = end;
          types = found;
        }
      }
      if (!gazetteer.isPrefix(joined)) {
        break;
      }
    }
    for (String type : types) {
      mark(marks, start, longest, type);
    }
  }

  private SortedSet<String> types(String key, String[] tokens, int start, int end) {
    SortedSet<String> types = new TreeSet<>();
    for (Sense sense : gazetteer.keyed(key)) {
      boolean capital = Character.isUpperCase(sense.form().codePointAt(0));
      boolean shouted = sense.form().length() < 6 && isCapitals(sense.form());
      if (capital == Character.isUpperCase(tokens[start].charAt(0))
          && (!shouted || isCapitals(tokens[end - 1]))) {
        types.add(type(sense));
      }
    }
    return types;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String type(Sense sense) {
    String use = sense.use() == Sense.Use.CONTEXTUAL ? "c" : "";
    return switch (sense.entity().type()) {
      case PERSON -> "p" + use;
      case ORGANIZATION, DESCRIPTION -> "o" + use;
      case COUNTRY -> sense.use() == Sense.Use.DEMONYM ? "n" : "c";
      case REGION -> "r";
      case SETTLEMENT -> sense.entity().population() >= 5000 ? "s" : "v";
      case PLACE -> "l" + use;
      case WEAPON, WEAPON_CLASS -> "w" + use;
    };
  }

  private void cities(String[] tokens, int start, List<SortedSet<String>> marks) {
    StringBuilder name = new StringBuilder(tokens[start]);
    int longest = cities.contains(tokens[start]) ? start + 1 : 0;
    for (int end = start + 2;
        end <= Math.min(tokens.length, start + 4) && cityStarts.contains(name.toString());
        end++) {
      name.append(' ').append(tokens[end - 1]);
      if (cities.contains(name.toString())) {
        longest = end;
      }
    }
    mark(marks, start, longest, "C");
  }

  private static void mark(List<SortedSet<String>> marks, int start, int end, String type) {
    for (int i = start; i < end; i++) {
      String place = end - start == 1 ? "U" : i == start ? "B" : i == end - 1 ? "L" : "I";
      marks.get(i).add(place + type);
    }
  }
}
