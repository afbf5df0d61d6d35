package io.blotter.pages.shared;

import io.blotter.domain.shared.Labelled;
import io.blotter.web.shared.ETag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that every page needs; its name has its digest, so that it may be kept for a year. */
public enum PageFile implements Labelled {
  STYLE("pages", "css", "text/css; charset=utf-8"),
  SCRIPT("pages", "js", "text/javascript; charset=utf-8"),
  REFERENCE_SCRIPT("reference", "js", "text/javascript; charset=utf-8"),
  ICON("icon", "svg", "image/svg+xml");

  private static final int DIGITS = 12;

  private final String name;
  private final String mediaType;
  private final String content;

  PageFile(String base, String ending, String mediaType) {
    this.content = read(base + "." + ending);
    this.name =
        base
            + "-"
            + ETag.digest(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS)
            + "."
            + ending;
    this.mediaType = mediaType;
  }

  @Override
  public String label() {
    return name;
  }

  /** Where pages find it. */
  public String address() {
    return "/assets/" + name;
  }

  String mediaType() {
    return mediaType;
  }

  String content() {
    return content;
  }

  private static String read(String file) {
    try (var in = Objects.requireNonNull(PageFile.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
