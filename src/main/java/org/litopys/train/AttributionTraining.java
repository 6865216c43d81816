package org.litopys.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.litopys.extract.said.Candidates;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/**
 * Trains the model that tells whether a verb reports what somebody expresses: maximum entropy by
 * generalized iterative scaling. The same sentences in the same order give the same weights. For
 * one thread.
 */
public final class AttributionTraining {
  private static final int ITERATIONS = 100;
  private static final int FOLDS = 10;
  private static final double DEVIATION = 1.0;
  private static final String YES = "attribution";
  private static final String NO = "other";

  private final Candidates candidates;
  private final Function<Document, Annotated> annotator;
  private final List<Example> examples = new ArrayList<>();
  private int sentences;

  /**
   * @param annotator marks sentences and words
   */
  public AttributionTraining(Candidates candidates, Function<Document, Annotated> annotator) {
    this.candidates = candidates;
    this.annotator = annotator;
  }

  /**
   * How the model and two simple rules decide on infinitives, by cross-validation.
   *
   * @param right attributions that were accepted
   * @param wrong others that were accepted
   * @param missed attributions that were refused
   */
  public record Trial(String name, int right, int wrong, int missed) {}

  /** Takes in a sentence's proposed attributions. */
  public void add(MarkedSentence sentence) {
    sentences++;
    for (Candidates.Candidate candidate : candidates.in(annotator.apply(document(sentence)))) {
      boolean attribution = sentence.cues().stream().anyMatch(cue -> cue.overlaps(candidate.cue()));
      examples.add(new Example(sentences, candidate.judged(), candidate.traits(), attribution));
    }
  }

  private Document document(MarkedSentence sentence) {
    Span whole = new Span(0, sentence.text().length());
    String key = "sentence-" + sentences;
    return new Document(
        key,
        key,
        Document.Source.UNKNOWN,
        sentence.text(),
        List.of(new Block(whole, Block.Kind.PARAGRAPH)));
  }

  /** How many proposed attributions there are to learn from, and how many of them are ones. */
  public String size() {
    long right = examples.stream().filter(Example::attribution).count();
    return String.format(
        Locale.ROOT,
        "%d sentences, %d proposals, %d of them attributions",
        sentences,
        examples.size(),
        right);
  }

  /**
   * The weight of each trait, by name: its share of the logarithm of the odds for an attribution.
   *
   * @throws IOException if OpenNLP cannot index the examples
   */
  public SortedMap<String, Double> weights() throws IOException {
    return weights(examples);
  }

  private static SortedMap<String, Double> weights(List<Example> examples) throws IOException {
    List<Event> events =
        examples.stream()
            .map(e -> new Event(e.attribution() ? YES : NO, e.traits().toArray(String[]::new)))
            .toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    GISTrainer trainer = new GISTrainer();
    trainer.setGaussianSigma(DEVIATION);
    GISModel model = trainer.trainModel(ITERATIONS, indexer);
    return odds(model);
  }

  @SuppressWarnings("unchecked")
  private static SortedMap<String, Double> odds(GISModel model) {
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    int yes = model.getIndex(YES);
    SortedMap<String, Double> weights = new TreeMap<>();
    contexts.forEach(
        (trait, context) -> {
          double weight = 0;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            double value = context.getParameters()[i];
            weight += context.getOutcomes()[i] == yes ? value : -value;
          }
          weights.put(trait, weight);
        });
    return weights;
  }

  /**
   * Cross-validates over sentences: the model, all accepted, and all refused.
   *
   * @throws IOException if OpenNLP cannot index the examples
   */
  public List<Trial> trials() throws IOException {
    List<SortedMap<String, Double>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      folds.add(weights(examples.stream().filter(e -> e.sentence() % FOLDS != held).toList()));
    }
    return List.of(
        trial("all accepted", example -> true),
        trial("all refused", example -> false),
        trial("model", example -> accepted(folds.get(example.sentence() % FOLDS), example)));
  }

  private static boolean accepted(Map<String, Double> weights, Example example) {
    return example.traits().stream().mapToDouble(t -> weights.getOrDefault(t, 0.0)).sum() >= 0;
  }

  private Trial trial(String name, Predicate<Example> accepts) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Example example : examples.stream().filter(Example::judged).toList()) {
      if (accepts.test(example)) {
        right += example.attribution() ? 1 : 0;
        wrong += example.attribution() ? 0 : 1;
      } else {
        missed += example.attribution() ? 1 : 0;
      }
    }
    return new Trial(name, right, wrong, missed);
  }
}
