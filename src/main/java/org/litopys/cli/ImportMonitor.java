package org.litopys.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.litopys.wikidata.DumpImport;

/**
 * Shows how far a dump is read: a bar on a terminal, else a line every tenth of it. The first lines
 * that cannot be used are told one by one, on the error stream.
 */
final class ImportMonitor implements DumpImport.Monitor, AutoCloseable {
  private static final int TOLD = 20;
  private static final long MEGABYTE = 1 << 20;
  private static final int PARTS = 10;

  private final PrintWriter err;
  private final ProgressBar bar;
  private long part;
  private long skipped;

  ImportMonitor(PrintWriter err) {
    this.err = err;
    bar =
        Terminal.isInteractive()
            ? new ProgressBarBuilder()
                .setTaskName("dump")
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()
            : null;
  }

  @Override
  public void read(long bytes, long size) {
    if (bar != null) {
      bar.maxHint(size);
      bar.stepTo(bytes);
      return;
    }
    long now = size == 0 ? 0 : PARTS * bytes / size;
    if (now != part) {
      part = now;
      err.println(bytes / MEGABYTE + " of " + size / MEGABYTE + " MB");
      err.flush();
    }
  }

  @Override
  public void skipped(long line, String problem) {
    skipped++;
    if (skipped <= TOLD) {
      err.println("skipped line " + line + ": " + Terminal.safe(problem));
    } else if (skipped == TOLD + 1) {
      err.println("more lines are skipped; they are only counted");
    }
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
