package io.blotter.web.agency;

enum Shape {
  FLAT,
  DEEP {
    @Override
    public String toString() {
      return new Object() {}.toString();
    }
  }
}
