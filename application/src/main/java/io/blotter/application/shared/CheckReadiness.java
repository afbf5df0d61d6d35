package io.blotter.application.shared;

/** Tells whether the registry can answer. */
public interface CheckReadiness {
  /** Refuses as unavailable, saying why, while the registry cannot answer. */
  void requireReady();
}
