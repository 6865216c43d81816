package org.litopys.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.litopys.names.Labelled.Label;

/**
 * Learns the weights from annotated sentences. The same sentences in the same order give the same
 * weights: nothing is drawn by chance.
 */
public final class NameTrainer {
  private static final ImmutableSet<Label> NAMES =
      ImmutableSet.of(Label.PERSON, Label.ORGANIZATION, Label.LOCATION, Label.NATIONALITY);

  /** A feature that is rarer is not learnt. */
  private static final int CUTOFF = 3;

  private static final int WEAPON_CUTOFF = 2;

  private final NameLists lists;
  private final Recipe recipe;
  private final BilouCodec codec = new BilouCodec();

  public NameTrainer(NameLists lists, Recipe recipe) {
    this.lists = lists;
    this.recipe = recipe;
  }

  /** Trains the model; weapons only on the sets that have them marked. */
  public NameModel train(TrainingSets sets) throws IOException {
    WordClasses classes = classes(sets.all());
    return new NameModel(
        weights(sets.all(), NAMES, classes, CUTOFF),
        weights(sets.armed(), ImmutableSet.of(Label.WEAPON), classes, WEAPON_CUTOFF),
        classes);
  }

  private Weights weights(
      List<List<Sample>> texts, Set<Label> labels, WordClasses classes, int cutoff)
      throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, recipe.learner().algorithm());
    parameters.put(TrainingParameters.ITERATIONS_PARAM, recipe.iterations());
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("DataIndexer", "OnePass");
    parameters.put("PrintMessages", "false");
    List<Event> events = events(texts, labels, classes);
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters, new HashMap<>())
            .train(ObjectStreamUtils.createObjectStream(events));
    return new Weights((AbstractModel) model);
  }

  private List<Event> events(List<List<Sample>> texts, Set<Label> labels, WordClasses classes) {
    Interner<String> shared = Interners.newStrongInterner();
    NameFeatures features = new NameFeatures(lists, classes);
    List<Event> events = new ArrayList<>();
    for (List<Sample> text : texts) {
      features.text(text.stream().map(s -> s.tokens().toArray(String[]::new)).toList());
      for (Sample sample : text) {
        String[] tokens = sample.tokens().toArray(String[]::new);
        SentenceFeatures sentence = features.sentence(tokens);
        String[] decisions = decisions(sample, labels);
        String before = NameFeatures.START;
        String second = NameFeatures.START;
        for (int i = 0; i < tokens.length; i++) {
          List<String> context = sentence.of(i);
          context.addAll(NameFeatures.decided(sentence, i, before, second));
          events.add(
              new Event(
                  shared.intern(decisions[i]),
                  context.stream()
                      .filter(recipe::sees)
                      .map(shared::intern)
                      .toArray(String[]::new)));
          second = before;
          before = decisions[i];
        }
      }
    }
    return events;
  }

  private String[] decisions(Sample sample, Set<Label> labels) {
    Span[] spans =
        sample.names().stream()
            .filter(name -> labels.contains(name.label()))
            .map(name -> new Span(name.start(), name.end(), name.label().word()))
            .toArray(Span[]::new);
    return codec.encode(spans, sample.tokens().size());
  }

  /** Which words stand mostly in lower case, and where it is asked for their classes. */
  private WordClasses classes(List<List<Sample>> texts) {
    Map<String, Integer> lower = new TreeMap<>();
    Map<String, Integer> capital = new HashMap<>();
    for (List<Sample> text : texts) {
      for (Sample sample : text) {
        for (String token : sample.tokens()) {
          String word = token.toLowerCase(Locale.ROOT);
          (word.equals(token) ? lower : capital).merge(word, 1, Integer::sum);
        }
      }
    }
    lower
        .entrySet()
        .removeIf(
            word ->
                !Character.isLetter(word.getKey().charAt(0))
                    || word.getValue() < 2
                    || word.getValue() <= capital.getOrDefault(word.getKey(), 0) / 4);
    return WordClasses.of(
        lower.keySet(),
        recipe.without().contains(FeatureGroup.CLASSES) ? Map.of() : WordClusters.of(texts));
  }
}
