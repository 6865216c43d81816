package org.litopys.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.text.Document.Source;
import org.litopys.text.Sentence;

/**
 * Who speaks in a text that is a speech or statement itself: "Remarks by President Biden"; or the
 * state whose government publishes it, by the address of its pages (gov, gov.ua).
 */
final class Author {
  private static final int OPENING = 3;
  private static final String SPEECH =
      ".*\\b(statement|remarks|address|speech|letter|message|declaration)\\b.*"
          + "\\b(from|by|of)\\b.*";

  /** The host of a government: those without a country's letters are of the United States. */
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:https?://)?(?:[a-z0-9-]+\\.)*(?:gov|mil)(?:\\.(?<country>[a-z]{2}))?(?=[/:]|$)",
          Pattern.CASE_INSENSITIVE);

  private Author() {}

  static Optional<Entity> of(Discourse discourse, Gazetteer gazetteer) {
    return signer(discourse).or(() -> state(discourse.text().document().source(), gazetteer));
  }

  private static Optional<Entity> state(Source source, Gazetteer gazetteer) {
    return Stream.of(source.url(), source.publisher())
        .flatMap(Optional::stream)
        .map(STATE::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(host -> Optional.ofNullable(host.group("country")).orElse("us"))
        .map(letters -> letters.equalsIgnoreCase("uk") ? "gb" : letters)
        .flatMap(code -> gazetteer.coded(code.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Entity> signer(Discourse discourse) {
    List<Sentence> sentences = discourse.text().sentences();
    Optional<Sentence> opening =
        sentences.stream()
            .limit(OPENING)
            .filter(s -> lower(s).matches(SPEECH))
            .filter(s -> !signers(s, discourse).isEmpty())
            .findFirst();
    return opening.map(
        sentence -> {
          List<Entity> signers = signers(sentence, discourse);
          return lower(sentence).contains("joint ") && signers.size() > 1
              ? discourse.join(signers)
              : signers.get(0);
        });
  }

  private static String lower(Sentence sentence) {
    return new Stretch(sentence, 0, sentence.size()).lower();
  }

  private static List<Entity> signers(Sentence sentence, Discourse discourse) {
    return discourse.names().in(sentence.span()).stream()
        .filter(name -> name.isOf(Entity.Type.PERSON) || name.isOf(Entity.Type.ORGANIZATION))
        .map(Occurrence::entity)
        .distinct()
        .toList();
  }
}
