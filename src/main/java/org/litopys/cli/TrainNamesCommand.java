package org.litopys.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.litopys.names.NameModel;
import org.litopys.names.NameTrainer;
import org.litopys.names.Recipe;
import org.litopys.names.TrainingSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "names",
    description = {
      "Trains the model of the name finder; the same sets and lists give the same bytes.",
      "Takes some minutes and about 4 GB of memory (JAVA_OPTS=-Xmx6g)."
    })
final class TrainNamesCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin TrainingSetsOption sets;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the model (default: over the one in src/main/resources).")
  Path output;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Path file =
        output == null
            ? home.root().resolve("src/main/resources/org/litopys/names/names.model")
            : output;
    TrainingSets training = sets.read(home, 1);
    NameModel model = new NameTrainer(NamesTable.lists(home), Recipe.SHIPPED).train(training);
    try (OutputStream to = Files.newOutputStream(file)) {
      model.write(to);
    }
    PrintWriter report = spec.commandLine().getOut();
    report.println("wrote " + file + " (" + Files.size(file) + " bytes)");
    report.flush();
    return 0;
  }
}
