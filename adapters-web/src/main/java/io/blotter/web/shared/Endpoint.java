package io.blotter.web.shared;

import io.blotter.application.shared.DataSlice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API, declared once: from this it is routed, guarded, validated and
 * documented.
 *
 * @param path with parameters in braces, such as {@code /api/v2/agencies/{id}}
 * @param parameters each of another name, wherever it is sent
 * @param name the operation's id in the documents, unique
 * @param tag the group it is listed under
 * @param strict whether a query parameter that is not declared is refused; otherwise it is ignored
 * @param body the record that a JSON body must fit; null where no body is read
 * @param safe whether a call changes nothing, as a GET; others are noted in the log
 * @param answer the record that describes a good answer's data
 * @param success the status of a good answer
 * @param shape how {@code answer} is wrapped
 * @param mediaType of a good answer; text where it is not JSON
 * @param otherMediaType of the text that a parameter may ask for instead; null where none may
 * @param headers of every answer, a 304 too
 * @param reads the data that an answer is read from: nothing else, but for the parameters and what
 *     the caller may do, makes it another one
 * @param timeout how long all that an answer waits for may take together
 * @param afterwards told of each good answer, from memory too; its failure changes no answer
 */
public record Endpoint(
    Method method,
    String path,
    String name,
    String tag,
    String summary,
    String description,
    Access access,
    List<Parameter<?>> parameters,
    boolean strict,
    boolean safe,
    @Nullable Body body,
    Shape shape,
    Class<?> answer,
    int success,
    String mediaType,
    @Nullable String otherMediaType,
    Caching caching,
    Set<DataSlice> reads,
    RateClass rate,
    Map<String, String> headers,
    Duration timeout,
    Handler handler,
    Consumer<Call> afterwards) {

  /** The media type of most answers. */
  public static final String JSON = "application/json";

  /** The media type of pages. */
  public static final String HTML = "text/html";

  public Endpoint {
    parameters = List.copyOf(parameters);
    if (parameters.stream().map(Parameter::name).distinct().count() < parameters.size()) {
      throw new IllegalArgumentException(path + " has two parameters of one name");
    }
    headers = Map.copyOf(headers);
    reads = Set.copyOf(reads);
  }

  /** Whether people read the answers in a browser, and so want to be told there what goes wrong. */
  public boolean isPage() {
    return mediaType.equals(HTML) && !path.startsWith("/api/");
  }

  /** Whether this server keeps whole answers until the data change that they were read from. */
  public boolean isKept() {
    return method == Method.GET && caching.followsData() && !reads.contains(DataSlice.ANYTHING);
  }

  /** The same endpoint, its answers kept in another way. */
  public Endpoint cached(Caching otherwise) {
    return new Endpoint(
        method,
        path,
        name,
        tag,
        summary,
        description,
        access,
        parameters,
        strict,
        safe,
        body,
        shape,
        answer,
        success,
        mediaType,
        otherMediaType,
        otherwise,
        reads,
        rate,
        headers,
        timeout,
        handler,
        afterwards);
  }

  /** What the endpoint does with a call that has passed all checks. */
  @FunctionalInterface
  public interface Handler {
    Answer handle(Call call);
  }

  /**
   * A body, with an example that works on the seeded registry.
   *
   * @param type the record that JSON must fit; a string where the endpoint reads the text itself
   */
  public record Body(Class<?> type, String mediaType, String example, BodySize size) {
    /** Whether it is the text itself that the endpoint wants. */
    public boolean isText() {
      return type.equals(String.class);
    }
  }

  /** How an answer's data is wrapped. */
  public enum Shape {
    /** As it is. */
    BARE,
    /** {@code {"message", "data": …}}. */
    ONE,
    /** {@code {"message", "metadata": {"count"}, "data": […]}}. */
    MANY
  }

  public static EndpointBuilder get(String path) {
    return new EndpointBuilder(Method.GET, path);
  }

  public static EndpointBuilder post(String path) {
    return new EndpointBuilder(Method.POST, path);
  }

  public static EndpointBuilder put(String path) {
    return new EndpointBuilder(Method.PUT, path);
  }

  public static EndpointBuilder patch(String path) {
    return new EndpointBuilder(Method.PATCH, path);
  }

  public static EndpointBuilder delete(String path) {
    return new EndpointBuilder(Method.DELETE, path);
  }
}
