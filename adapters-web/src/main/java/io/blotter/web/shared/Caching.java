package io.blotter.web.shared;

/** For how long, and by whom, an answer may be kept. */
public enum Caching {
  /** The same for everybody: proxies may keep it for a minute. */
  PUBLIC("public, max-age=60"),
  /** Proxies may keep it, and ask each time whether it still holds. */
  REVALIDATED("public, no-cache"),
  /** The same, and costly: this server keeps the whole answer until the data change. */
  KEPT("public, no-cache"),
  /** Only for the one who asked; nobody else keeps it. */
  PRIVATE("private, no-store");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  public String header() {
    return header;
  }
}
