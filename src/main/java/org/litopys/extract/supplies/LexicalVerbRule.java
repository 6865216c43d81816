package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;

/** Reads what stands around each verb of supply that the lexicon knows. */
abstract class LexicalVerbRule implements SupplyRule {
  final SupplyWords words;
  final States states;
  final Objects objects;

  LexicalVerbRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
    this.objects = new Objects(words, states);
  }

  @Override
  public final List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (VerbGroup verb : scene.clauses().verbs()) {
      words
          .find(Part.VERB, scene.token(verb.head()))
          .filter(entry -> entry.frame() != Frame.INCLUDE)
          .ifPresent(entry -> result.addAll(read(scene, verb, entry)));
    }
    return result.build();
  }

  /** What this verb tells, empty if it is not for this rule. */
  abstract List<Found> read(Scene scene, VerbGroup verb, Entry entry);
}
