package io.blotter.application.shared;

import java.util.List;

/** Tells whether the registry can answer. */
public interface CheckReadiness {
  /** Refuses as unavailable, saying why, while the registry cannot answer. */
  void requireReady();

  /** What each check says; it can answer when all of them pass. */
  List<ReadinessCheck> checks();

  /** What does not keep the registry from answering, but needs somebody to look at it. */
  List<ReadinessCheck> warnings();
}
