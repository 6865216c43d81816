package org.litopys.build;

/** Is told how a build goes on, on the thread that runs it, in the order of the inputs. */
public interface Monitor {
  /** An article is done: its graph was made, or it has not changed. */
  void done(String name);

  /** An input cannot be used; the build goes on. */
  void skipped(String name, String reason, String message);
}
