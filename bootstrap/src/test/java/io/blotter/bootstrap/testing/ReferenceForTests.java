package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of the reference as their readers copy from them. */
public record ReferenceForTests(RegistryForTests registry) {
  /** The server that samples call; it is another one than that of a test. */
  private static final String SERVER = "https://api.pdap.io";

  private static final Pattern GROUP = Pattern.compile("<dt><a href=\"/docs/([a-z-]+)\">");
  private static final Pattern OPERATION =
      Pattern.compile("<section class=\"operation\" id=\"(\\w+)\".*?</section>", Pattern.DOTALL);
  private static final Pattern SAMPLE =
      Pattern.compile(
          "data-language=\"(\\w+)\".*?<pre tabindex=\"0\"><code>(.*?)</code>", Pattern.DOTALL);

  /** A program that calls an operation. */
  public record Sample(String operation, String language, String source) {}

  public String page(String path) {
    return registry.anonymously(path, "Accept", "text/html").body();
  }

  public List<String> groups() {
    return GROUP.matcher(page("/docs")).results().map(group -> group.group(1)).toList();
  }

  /** Every sample of every page, made to call this registry. */
  public List<Sample> samples() {
    return groups().stream()
        .flatMap(group -> OPERATION.matcher(page("/docs/" + group)).results())
        .flatMap(operation -> samples(operation.group(), operation.group(1)).stream())
        .toList();
  }

  /** What a program does for one of the guide's recipes. */
  public String recipe(String name, String language) {
    return OPERATION
        .matcher(page("/docs/recipes"))
        .results()
        .flatMap(recipe -> samples(recipe.group(), recipe.group(1)).stream())
        .filter(sample -> sample.operation().equals(name) && sample.language().equals(language))
        .map(Sample::source)
        .findFirst()
        .orElseThrow();
  }

  private List<Sample> samples(String page, String operation) {
    return SAMPLE
        .matcher(page)
        .results()
        .map(sample -> new Sample(operation, sample.group(1), copied(sample.group(2))))
        .toList();
  }

  /** Code of a page, as it is when it has been copied, calling this registry. */
  public String copied(String html) {
    var here = registry.uri("/").toString();
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace(SERVER, here.substring(0, here.length() - 1));
  }
}
