package io.blotter.pages.reference;

import io.blotter.pages.shared.Layout;
import io.blotter.pages.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What newcomers want first of the API, as programs that run as they stand. */
enum Recipe {
  FIND,
  FOLLOW,
  AGENCIES,
  ASK,
  COPY;

  /** Whom the files call; the page's own site stands in its place. */
  private static final String SERVER = "https://blotter.example";

  private final String curl = read("sh");
  private final String python = read("py");

  /** The name of its anchor and of its texts. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title(Texts texts) {
    return texts.label("recipe", id());
  }

  String about(Texts texts) {
    return texts.label("recipe.about", id());
  }

  /** By curl, from a shell. */
  String curl(Layout layout) {
    return curl.replace(SERVER, layout.site());
  }

  String python(Layout layout) {
    return python.replace(SERVER, layout.site());
  }

  private String read(String ending) {
    var file = "recipes/" + id() + "." + ending;
    try (var in = Objects.requireNonNull(Recipe.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
