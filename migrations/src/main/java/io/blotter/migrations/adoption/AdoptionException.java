package io.blotter.migrations.adoption;

/** A database cannot be adopted; the message says why in one line. */
public final class AdoptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AdoptionException(String message) {
    super(message);
  }

  AdoptionException(String message, Throwable cause) {
    super(message, cause);
  }
}
