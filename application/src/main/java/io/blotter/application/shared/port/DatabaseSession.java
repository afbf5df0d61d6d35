package io.blotter.application.shared.port;

import java.util.List;

/** How the sessions are set up in which statements run, whoever set them up. */
public interface DatabaseSession {
  /** What would make an answer wrong. */
  List<String> faults();

  /** What makes no answer wrong, but should be known. */
  List<String> advice();
}
