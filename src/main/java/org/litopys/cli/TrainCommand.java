package org.litopys.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    description = "Makes a model that the program ships anew from its training sets.",
    subcommands = {TrainNamesCommand.class, TrainTrialCommand.class, TrainAttributionCommand.class})
final class TrainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say which model to train");
  }
}
