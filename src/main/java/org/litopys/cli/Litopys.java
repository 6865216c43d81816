package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import org.litopys.query.QueryFailure;
import org.litopys.store.StoreException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program's entry. Exit codes: 0 done, 1 some input was skipped, 2 wrong usage or files. */
@Command(
    name = "litopys",
    description =
        "Reads war news and builds a knowledge graph: who said what, who supplies which"
            + " weapons, what happened where.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Litopys.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input was skipped, or validation found a violation",
      "2:wrong usage or a file that cannot be used"
    },
    subcommands = {
      RunCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      AddCommand.class,
      RetractCommand.class,
      StatsCommand.class,
      ExplainCommand.class,
      CurateCommand.class,
      ExtractCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      WikidataCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Litopys {
  static final int SKIPPED = 1;
  static final int VIOLATED = 1;
  static final int WRONG_USAGE = 2;

  private Litopys() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Litopys());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(Litopys::explain);
    return commandLine;
  }

  /** The version of the program, as the build wrote it. */
  static String version() {
    URL resource = Resources.getResource(Litopys.class, "version.txt");
    try {
      return Resources.toString(resource, UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** What the user can mend is told in one line; anything else is our fault and shows its trace. */
  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof UsageException
        || e instanceof IllegalArgumentException
        || e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof StoreException
        || e instanceof QueryFailure) {
      command.getErr().println("litopys: " + e.getMessage());
    } else {
      command.getErr().println("litopys: an error of the program; please report it:");
      e.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return WRONG_USAGE;
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"litopys " + version()};
    }
  }
}
