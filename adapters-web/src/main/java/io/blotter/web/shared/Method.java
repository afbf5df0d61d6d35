package io.blotter.web.shared;

/** What an endpoint does to its resource. */
public enum Method {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
