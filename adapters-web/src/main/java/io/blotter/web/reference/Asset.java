package io.blotter.web.reference;

import io.blotter.domain.shared.Labelled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A file that the reference page is made of. */
enum Asset implements Labelled {
  STYLE("reference.css", "text/css; charset=utf-8"),
  SCRIPT("reference.js", "text/javascript; charset=utf-8"),
  VIEWER_STYLE("swagger-ui.css", "text/css; charset=utf-8"),
  VIEWER("swagger-ui-bundle.js", "text/javascript; charset=utf-8");

  private static final String LIBRARY = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private final String file;
  private final String mediaType;

  Asset(String file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  @Override
  public String label() {
    return file;
  }

  String mediaType() {
    return mediaType;
  }

  String content() {
    return file.startsWith("swagger")
        ? read("/META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/" + file)
        : read(file);
  }

  /** A file beside this class, or by its whole path on the class path. */
  static String read(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String libraryVersion() {
    var properties = new Properties();
    try (InputStream in = open(LIBRARY)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource);
  }
}
