package io.blotter.web.shared;

import io.blotter.application.shared.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API, declared once: from this it is routed, guarded, validated and
 * documented.
 *
 * @param path with parameters in braces, such as {@code /api/v2/agencies/{id}}
 * @param name the operation's id in the documents, unique
 * @param tag the group it is listed under
 * @param strict whether a query parameter that is not declared is refused; otherwise it is ignored
 * @param body the record that a JSON body must fit; null where no body is read
 * @param safe whether a call changes nothing, as a GET; others are noted in the log
 * @param answer the record that describes a good answer's data
 * @param shape how {@code answer} is wrapped
 * @param mediaType of a good answer; text where it is not JSON
 * @param otherMediaType of the text that a parameter may ask for instead; null where none may
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
    String mediaType,
    @Nullable String otherMediaType,
    Caching caching,
    RateClass rate,
    Duration timeout,
    Handler handler,
    Consumer<Call> afterwards) {

  /** The media type of most answers. */
  public static final String JSON = "application/json";

  public Endpoint {
    parameters = List.copyOf(parameters);
  }

  /** What the endpoint does with a call that has passed all checks. */
  @FunctionalInterface
  public interface Handler {
    Answer handle(Call call);
  }

  /** A JSON body, with an example that works on the seeded registry. */
  public record Body(Class<?> type, String example, BodySize size) {}

  /** How an answer's data is wrapped. */
  public enum Shape {
    /** As it is. */
    BARE,
    /** {@code {"message", "data": …}}. */
    ONE,
    /** {@code {"message", "metadata": {"count"}, "data": […]}}. */
    MANY
  }

  public static Builder get(String path) {
    return new Builder(Method.GET, path);
  }

  public static Builder post(String path) {
    return new Builder(Method.POST, path);
  }

  public static Builder put(String path) {
    return new Builder(Method.PUT, path);
  }

  public static Builder patch(String path) {
    return new Builder(Method.PATCH, path);
  }

  public static Builder delete(String path) {
    return new Builder(Method.DELETE, path);
  }

  /** Declares an endpoint step by step; {@link #handledBy} ends it. */
  public static final class Builder {
    private final Method method;
    private final String path;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private String name = "";
    private String tag = "";
    private String summary = "";
    private String description = "";
    private Access access = new Access.KeyOrToken();
    private boolean strict = true;
    private boolean safe;
    private @Nullable Body body;
    private Shape shape = Shape.BARE;
    private Class<?> answer = Envelope.Message.class;
    private String mediaType = JSON;
    private @Nullable String otherMediaType;
    private @Nullable Caching caching;
    private RateClass rate = RateClass.NORMAL;
    private Duration timeout = Deadline.USUAL;
    private Consumer<Call> afterwards = call -> {};

    private Builder(Method method, String path) {
      this.method = method;
      this.path = path;
      this.safe = method == Method.GET;
    }

    public Builder named(String operation, String group) {
      name = operation;
      tag = group;
      return this;
    }

    public Builder about(String shortly, String atLength) {
      summary = shortly;
      description = atLength;
      return this;
    }

    public Builder access(Access who) {
      access = who;
      return this;
    }

    public Builder with(Parameter<?>... declared) {
      parameters.addAll(List.of(declared));
      return this;
    }

    /**
     * Ignores query parameters that are not declared, as clients of the reference may send some.
     */
    public Builder ignoringOtherParameters() {
      strict = false;
      return this;
    }

    /** Changes nothing, though the method would let one think so. */
    public Builder safe() {
      safe = true;
      return this;
    }

    /** Reads a small JSON body. */
    public Builder body(Class<?> type, String example) {
      return body(type, example, BodySize.SMALL);
    }

    public Builder body(Class<?> type, String example, BodySize size) {
      body = new Body(type, example, size);
      return this;
    }

    public Builder answers(Shape wrapped, Class<?> data) {
      shape = wrapped;
      answer = data;
      return this;
    }

    /** Answers with text of this type. */
    public Builder answersText(String type) {
      answer = String.class;
      mediaType = type;
      return this;
    }

    /** Answers with text of this type instead when a parameter asks for it. */
    public Builder answersTextToo(String type) {
      otherMediaType = type;
      return this;
    }

    public Builder caching(Caching how) {
      caching = how;
      return this;
    }

    /** Does once what requests with the same {@code Idempotency-Key} ask for. */
    public Builder repeatable() {
      return with(Parameters.IDEMPOTENCY_KEY);
    }

    public Builder rate(RateClass use) {
      rate = use;
      return this;
    }

    /** Deals with many things in one call, which takes as long as it takes, within a minute. */
    public Builder inBulk() {
      timeout = Deadline.BULK;
      return this;
    }

    /** What else is done, in no time, each time a call has been answered well. */
    public Builder afterwards(Consumer<Call> work) {
      afterwards = work;
      return this;
    }

    /** What only some may read, no cache may show to others. */
    private Caching fitting() {
      if (method != Method.GET) {
        return Caching.PRIVATE;
      }
      return access instanceof Access.Open || access instanceof Access.KeyOrToken
          ? Caching.REVALIDATED
          : Caching.PRIVATE_REVALIDATED;
    }

    public Endpoint handledBy(Handler handler) {
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
          mediaType,
          otherMediaType,
          caching == null ? fitting() : caching,
          rate,
          timeout,
          handler,
          afterwards);
    }
  }
}
