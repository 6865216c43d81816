package org.litopys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.NameWords;
import org.litopys.gazetteer.Spelling;
import org.litopys.read.ArticleReader;
import org.litopys.read.Reading;
import org.litopys.text.Annotated;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Of the persons to whom the annotators ascribe a statement, how many are found as they stand. */
class ActorNamesTest {
  private static final Path SHARED = Path.of("../shared");
  private static final double SHARE = 0.95;
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+(?:[.'’](?!s\\b)[\\p{L}-]*)*");
  private static final Resources RESOURCES = Resources.load(Path.of("seeds"));
  private static final NameWords WORDS = NameWords.load(Path.of("seeds/lexicon"));

  private final ObjectMapper json = new ObjectMapper();
  private final List<String> missed = new ArrayList<>();
  private int persons;

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "news", "whitehouse"})
  void personsThatSaySomethingAreFoundWithTheirBounds(String set) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no ../shared with annotated articles");
    List<Path> articles = List.of(SHARED.resolve("articles").resolve(set));
    for (Reading reading : ArticleReader.open(articles, text -> true).readings().toList()) {
      if (reading instanceof Reading.Article article) {
        String file = article.document().name() + ".jsonl";
        check(
            RESOURCES.pipeline().annotate(article.document()),
            SHARED.resolve("gold").resolve(set).resolve(Path.of(file).getFileName()));
      }
    }
    assertThat(persons).as("persons of %s", set).isPositive();
    double share = 1 - (double) missed.size() / persons;
    System.out.printf(
        Locale.ROOT,
        "%s: persons that say something: %d, found with exact bounds %.3f, missed: %s%n",
        set,
        persons,
        share,
        missed);
    assertThat(share).as("missed: %s", missed).isGreaterThanOrEqualTo(SHARE);
  }

  private void check(Annotated text, Path gold) throws IOException {
    Set<Span> found = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (Name name : sentence.names()) {
        if (name.type() == Name.Type.PERSON) {
          found.add(
              new Span(
                  sentence.token(name.start()).span().start(),
                  sentence.token(name.end() - 1).span().end()));
        }
      }
    }
    for (String line : Files.readAllLines(gold, UTF_8)) {
      JsonNode fact = json.readTree(line);
      if (fact.path("type").asText().equals("said") && fact.path("certain").asBoolean(true)) {
        person(text.text(), fact).ifPresent(span -> check(span, found, text.text()));
      }
    }
  }

  private void check(Span person, Set<Span> found, String text) {
    persons++;
    if (!found.contains(person)) {
      missed.add(text.substring(person.start(), person.end()));
    }
  }

  /** Where the fact's actor stands by a name of the person who it is, title and office left out. */
  private Optional<Span> person(String text, JsonNode fact) {
    String actor = fact.path("actor").asText();
    String resolved = fact.path("actor_resolved").asText();
    int sentence = text.indexOf(fact.path("sentence").asText());
    if (sentence < 0 || !isPerson(resolved)) {
      return Optional.empty();
    }
    int start = text.indexOf(actor, sentence);
    Set<String> words =
        Stream.concat(Stream.of(resolved.split(" ")), Stream.of(resolved.split("-| ")))
            .map(Spelling::skeleton)
            .collect(Collectors.toSet());
    List<MatchResult> named =
        WORD.matcher(actor)
            .results()
            .filter(
                word -> word.group().length() > 1 && Character.isUpperCase(word.group().charAt(0)))
            .filter(word -> isOfName(word.group(), words))
            .toList();
    return start < 0 || named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(start + named.get(0).start(), start + named.get(named.size() - 1).end()));
  }

  /** The gazetteer's given name may be a shorter one: Joe for Joseph. */
  private static boolean isOfName(String word, Set<String> words) {
    return words.contains(Spelling.skeleton(word)) || WORDS.isGivenName(word);
  }

  /** By the gazetteer, or where it does not know the name by two or three capitalized words. */
  private boolean isPerson(String resolved) {
    List<Entity.Type> types =
        RESOURCES.gazetteer().named(resolved).stream().map(s -> s.entity().type()).toList();
    return types.contains(Entity.Type.PERSON)
        || (types.isEmpty()
            && resolved.matches(
                "\\p{Lu}[\\p{L}'’-]+( \\p{Lu}\\.?[\\p{L}'’-]*)? \\p{Lu}[\\p{L}'’-]+")
            && !resolved.matches(
                ".*\\b(of|Ministry|Force|Platform|Pentagon|House|Institute|Command|Service|Army)\\b.*"));
  }
}
