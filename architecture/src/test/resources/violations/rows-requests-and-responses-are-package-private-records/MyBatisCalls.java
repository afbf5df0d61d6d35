package io.blotter.persistence.call;

final class MyBatisCalls {
  private record CallRow(long id) {}
}
