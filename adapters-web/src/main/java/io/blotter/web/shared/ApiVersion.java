package io.blotter.web.shared;

/** The versions of the API. They differ in how they say "no", and in what bodies may hold. */
public enum ApiVersion {
  V2,
  V3,
  V4;

  /** The version that a path belongs to; what belongs to none speaks as the first. */
  public static ApiVersion of(String path) {
    if (path.startsWith("/api/v3")) {
      return V3;
    }
    return path.startsWith("/api/v4") ? V4 : V2;
  }
}
