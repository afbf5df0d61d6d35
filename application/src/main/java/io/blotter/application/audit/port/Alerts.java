package io.blotter.application.audit.port;

/** Reaches whoever runs the registry. */
public interface Alerts {
  /** Fails when nobody could be told. */
  void raise(String message);
}
