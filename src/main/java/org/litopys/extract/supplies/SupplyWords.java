package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableTable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** The words of giving, getting, asking for and refusing weapons, by what each can be. */
final class SupplyWords {
  /** How a word places supplier, recipient and weapon; the lexicon's header tells each. */
  enum Frame {
    GIVE,
    RAISE,
    EQUIP,
    COMMIT,
    GET,
    BUY,
    ASK,
    THANK,
    REFUSE,
    WEIGH,
    ARRIVE,
    INCLUDE,
    HOLD,
    LAW,
    USE,
    TELL,
    DECLARE,
    CONTROL,
    BID,
    ACCUSE,
    ACTOR
  }

  /** What part a word plays: a lemma can be in the lexicon once for each. */
  enum Part {
    /** A verb with a weapon. */
    VERB,
    /** A verb that governs a verb with a weapon. */
    GOVERNOR,
    /** A verb that governs one with the object between them. */
    BIDDER,
    /** A verb that governs one in -ing with the object and a preposition between them. */
    ACCUSER,
    NOUN,
    NOUN_GOVERNOR,
    /** A noun for what a package holds, where a package was told of before. */
    HOLDER,
    /** A noun for what a parliament decides and that can hold aid. */
    LAW,
    /** A verb for what is done with weapons one has. */
    USER,
    /** A verb by which who gives tells what a package holds. */
    TELLER,
    /** A verb by which a promise is made. */
    DECLARER,
    ADJECTIVE
  }

  /** An entry; the status is absent where the tense alone tells. */
  record Entry(Frame frame, Optional<Status> status) {}

  private final ImmutableTable<Part, String, Entry> entries;

  private SupplyWords(ImmutableTable<Part, String, Entry> entries) {
    this.entries = entries;
  }

  /** Reads {@code supply-verbs.tsv} of a lexicon folder. */
  static SupplyWords load(Path lexicon) {
    ImmutableTable.Builder<Part, String, Entry> entries = ImmutableTable.builder();
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(lexicon.resolve("supply-verbs.tsv"))) {
      Frame frame = Lexicon.constant(row, "frame", Frame.class);
      Optional<Status> status =
          row.find("status").map(cell -> Lexicon.constant(row, "status", Status.class));
      Part part = part(row, frame);
      if (!seen.add(part + row.require("word"))) {
        throw row.error("\"" + row.get("word") + "\" is there twice as a " + part);
      }
      entries.put(part, row.require("word"), new Entry(frame, status));
    }
    return new SupplyWords(entries.buildOrThrow());
  }

  private static Part part(Table.Row row, Frame frame) {
    return switch (row.require("pos")) {
      case "verb" ->
          switch (frame) {
            case CONTROL -> Part.GOVERNOR;
            case BID -> Part.BIDDER;
            case ACCUSE -> Part.ACCUSER;
            case USE -> Part.USER;
            case TELL -> Part.TELLER;
            case DECLARE -> Part.DECLARER;
            default -> Part.VERB;
          };
      case "noun" ->
          switch (frame) {
            case CONTROL -> Part.NOUN_GOVERNOR;
            case HOLD -> Part.HOLDER;
            case LAW -> Part.LAW;
            default -> Part.NOUN;
          };
      case "adjective" -> Part.ADJECTIVE;
      default -> throw row.error("column \"pos\" must be verb, noun or adjective");
    };
  }

  /** Whether the token is a verb for what a package holds. */
  boolean includes(Token token) {
    return find(Part.VERB, token).filter(entry -> entry.frame() == Frame.INCLUDE).isPresent();
  }

  /** Whether the token is a verb by which who says it does it: "I am announcing". */
  boolean declares(Token token) {
    return find(Part.DECLARER, token).isPresent();
  }

  /** Whether the token is an adjective that only colours what is done: "proud to announce". */
  boolean proud(Token token) {
    return find(Part.ADJECTIVE, token).filter(entry -> entry.status().isEmpty()).isPresent();
  }

  /** Whether the token is a noun by which a sentence can tell of a supply. */
  boolean tells(Token token) {
    return noun(token).isPresent();
  }

  /** Whether the token is a noun of giving ("delivery"). */
  boolean supplyNoun(Token token) {
    return noun(token).filter(entry -> entry.frame() != Frame.ACTOR).isPresent();
  }

  /** Whether the token is a noun for who gives ("supplier"). */
  boolean actor(Token token) {
    return noun(token).filter(entry -> entry.frame() == Frame.ACTOR).isPresent();
  }

  /** Whether the token is a noun for how one gets what another has ("purchase"). */
  boolean acquires(Token token) {
    return noun(token).filter(entry -> entry.frame() == Frame.GET).isPresent();
  }

  private Optional<Entry> noun(Token token) {
    return token.hasTag("NN") ? find(Part.NOUN, token) : Optional.empty();
  }

  /** What the lexicon says of this word in this part. */
  Optional<Entry> find(Part part, Token token) {
    Entry entry = entries.get(part, token.lemma());
    if (entry == null && part != Part.VERB) {
      entry =
          Lexicon.singulars(token.lower()).stream()
              .filter(form -> entries.contains(part, form))
              .findFirst()
              .map(form -> entries.get(part, form))
              .orElse(null);
    }
    return Optional.ofNullable(entry);
  }
}
