package io.blotter.domain.agency;

sealed interface Verdict {
  record Fine() implements Verdict {}

  final class Odd implements Verdict {}

  enum Bad implements Verdict {
    VERY {
      @Override
      public String toString() {
        return "very";
      }
    }
  }
}
