package io.blotter.domain.shared;

abstract sealed class Refusal extends RuntimeException {
  Refusal(String message) {
    super(message);
  }

  static final class Invalid extends Refusal {
    Invalid() {
      super("no");
    }

    static void refuse() {
      throw new IllegalStateException(new Invalid());
    }
  }
}
