package org.litopys.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.litopys.names.FeatureGroup;
import org.litopys.names.NameLists;
import org.litopys.names.NameModel;
import org.litopys.names.NameTrainer;
import org.litopys.names.Recipe;
import org.litopys.names.Recipe.Learner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "trial",
    description = {
      "Trains the name finder in another way, prints how well it does on the parts held out, and"
          + " writes nothing.",
      "Takes some minutes and about 4 GB of memory (JAVA_OPTS=-Xmx6g)."
    })
final class TrainTrialCommand implements Callable<Integer> {
  private static final List<String> HELD_OUT =
      List.of("gmb.dev.txt", "gum_news.dev.txt", "re3d_open_named.dev.txt");

  @Spec CommandSpec spec;
  @Mixin TrainingSetsOption sets;

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      split = ",",
      description = "Features that are left out: ${COMPLETION-CANDIDATES}.")
  List<FeatureGroup> without = List.of();

  @Option(
      names = "--with",
      paramLabel = "GROUP",
      split = ",",
      description = "Features that the shipped model does not have: classes.")
  List<FeatureGroup> with = List.of();

  @Option(
      names = "--learner",
      paramLabel = "LEARNER",
      defaultValue = "perceptron",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Learner learner;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description = "How often to go over the sentences (default: ${DEFAULT-VALUE}).")
  int iterations = Recipe.SHIPPED.iterations();

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "One text in so many of each set is taken, for a faster trial (default: ${DEFAULT-VALUE}).")
  int every;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    NameLists lists = NamesTable.lists(home);
    Set<FeatureGroup> unseen = new TreeSet<>(Recipe.SHIPPED.without());
    unseen.addAll(without);
    unseen.removeAll(with);
    Recipe recipe = new Recipe(learner, iterations, ImmutableSet.copyOf(unseen));
    NameModel model = new NameTrainer(lists, recipe).train(sets.read(home, every));
    Path folder = sets.folder(home);
    List<Path> files = HELD_OUT.stream().map(folder::resolve).toList();
    new NamesTable(spec.commandLine().getOut()).print(files, model.finder(lists));
    return 0;
  }
}
