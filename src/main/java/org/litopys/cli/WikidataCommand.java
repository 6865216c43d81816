package org.litopys.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "wikidata",
    description = "Links what the gazetteer does not know to Wikidata.",
    subcommands = {WikidataImportCommand.class, WikidataOnlineCommand.class})
final class WikidataCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }
}
