package io.blotter.web;

import java.util.Map;

/** A whole answer, ready to be sent again. */
record KeptAnswer(
    int status, String contentType, Map<String, String> headers, Representation representation) {
  private static final long BESIDE_ITS_BYTES = 1024;

  int size() {
    return (int) Math.min(Integer.MAX_VALUE, BESIDE_ITS_BYTES + representation.size());
  }
}
