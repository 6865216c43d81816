package org.litopys.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.litopys.text.Annotated;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Marks the names of a text: those of the gazetteer, and persons, bodies, regions, places and arms
 * that it does not know but whose form or surroundings tell. Immutable and thread-safe. A text's
 * names depend on nothing but the text.
 */
public final class NameSpotter {
  private final Gazetteer gazetteer;
  private final KnownNames known;
  private final RegionNames regions;
  private final PersonNames persons;
  private final BodyNames bodies;
  private final UnknownPlaces places;
  private final CyrillicNames cyrillic;
  private final Designations designations;

  public NameSpotter(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    known = new KnownNames(gazetteer, words);
    regions = new RegionNames(gazetteer, words);
    persons = new PersonNames(words);
    bodies = new BodyNames(words);
    places = new UnknownPlaces(gazetteer, words);
    cyrillic = new CyrillicNames(gazetteer);
    designations = new Designations(words);
  }

  /**
   * Reads the lexicons it needs.
   *
   * @param lexicon the folder with {@code name-words.tsv} and {@code given-names.tsv}
   */
  public static NameSpotter load(Path lexicon, Gazetteer gazetteer) {
    return new NameSpotter(gazetteer, NameWords.load(lexicon));
  }

  /** The same text with its names; names that it had are replaced. */
  public Annotated spot(Annotated text) {
    Mentioned mentioned = new Mentioned(text);
    List<List<Found>> known = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Found> names = this.known.find(sentence, mentioned);
      known.add(names);
      List<Found> all = new ArrayList<>(names);
      all.addAll(persons.find(sentence, names, mentioned));
      all.addAll(cyrillic.find(sentence));
      all.removeIf(name -> isBlocked(sentence, name));
      for (Found name : best(all)) {
        if (name.type() == Name.Type.PERSON && name.end() - name.start() > 1) {
          mentioned.addSurname(sentence.token(name.end() - 1).text());
        }
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Name> names = names(sentence, known.get(sentences.size()), mentioned);
      sentences.add(NameTags.mend(sentence.withNames(names)));
    }
    return new Annotated(text.document(), sentences);
  }

  private List<Name> names(Sentence sentence, List<Found> names, Mentioned mentioned) {
    List<Found> all = new ArrayList<>(regions.find(sentence));
    all.addAll(names);
    all.addAll(persons.find(sentence, names, mentioned));
    all.addAll(cyrillic.find(sentence));
    all.addAll(bodies.find(sentence, best(all)));
    all.addAll(designations.find(sentence));
    all.addAll(places.find(sentence, best(all)));
    all.removeIf(name -> isBlocked(sentence, name));
    return best(all).stream().map(Found::name).toList();
  }

  private boolean isBlocked(Sentence sentence, Found name) {
    StringBuilder words = new StringBuilder();
    sentence
        .tokens()
        .subList(name.start(), name.end())
        .forEach(token -> words.append(token.text()));
    return gazetteer.isBlocked(words.toString(), name.type());
  }

  /** Of names that overlap the best; in the order of the sentence. */
  private static List<Found> best(List<Found> names) {
    List<Found> best = new ArrayList<>();
    for (Found name : names.stream().sorted(Found.BEST_FIRST).toList()) {
      if (best.stream().noneMatch(name::overlaps)) {
        best.add(name);
      }
    }
    best.sort(Comparator.comparingInt(Found::start));
    return best;
  }
}
