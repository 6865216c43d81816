package org.litopys.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.litopys.build.Monitor;

/**
 * Shows how long work goes on: a bar on a terminal, else a line every hundred articles. Skipped
 * inputs are told one a line, on the error stream.
 */
final class ConsoleMonitor implements Monitor, AutoCloseable {
  private static final int LINE_EVERY = 100;

  private final PrintWriter err;
  private final ProgressBar bar;
  private final int articles;
  private long done;

  /**
   * Opens it.
   *
   * @param articles how many there are
   */
  ConsoleMonitor(PrintWriter err, int articles) {
    this.err = err;
    this.articles = articles;
    bar =
        Terminal.isInteractive()
            ? new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()
            : null;
  }

  @Override
  public void done(String name) {
    step();
  }

  @Override
  public void skipped(String name, String reason, String message) {
    err.println("skipped " + Terminal.safe(name) + ": " + Terminal.safe(message));
    err.flush();
    step();
  }

  private void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % LINE_EVERY == 0) {
      err.println(done + " of " + articles + " articles");
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
