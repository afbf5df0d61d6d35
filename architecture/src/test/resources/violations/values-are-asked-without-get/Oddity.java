package io.blotter.domain.call;

final class Oddity extends RuntimeException {
  @Override
  public String getMessage() {
    return "odd";
  }

  String get(String key) {
    return key;
  }

  String name() {
    return "odd";
  }
}
