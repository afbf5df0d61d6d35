package io.blotter.web.shared;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.Deadline;
import io.blotter.web.shared.Endpoint.Body;
import io.blotter.web.shared.Endpoint.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Declares an {@link Endpoint} step by step; {@link #handledBy} ends it. */
public final class EndpointBuilder {
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
  private int success = 200;
  private String mediaType = Endpoint.JSON;
  private @Nullable String otherMediaType;
  private @Nullable Caching caching;
  private Set<DataSlice> reads = Set.of(DataSlice.ANYTHING);
  private RateClass rate = RateClass.NORMAL;
  private Map<String, String> headers = Map.of();
  private Duration timeout = Deadline.USUAL;
  private Consumer<Call> afterwards = call -> {};

  EndpointBuilder(Method method, String path) {
    this.method = method;
    this.path = path;
    this.safe = method == Method.GET;
  }

  public EndpointBuilder named(String operation, String group) {
    name = operation;
    tag = group;
    return this;
  }

  public EndpointBuilder about(String shortly, String atLength) {
    summary = shortly;
    description = atLength;
    return this;
  }

  public EndpointBuilder access(Access who) {
    access = who;
    return this;
  }

  public EndpointBuilder with(Parameter<?>... declared) {
    parameters.addAll(List.of(declared));
    return this;
  }

  /** Ignores query parameters that are not declared, as clients of the reference may send some. */
  public EndpointBuilder ignoringOtherParameters() {
    strict = false;
    return this;
  }

  /** Changes nothing, though the method would let one think so. */
  public EndpointBuilder safe() {
    safe = true;
    return this;
  }

  /** Reads a small JSON body. */
  public EndpointBuilder body(Class<?> type, String example) {
    return body(type, example, BodySize.SMALL);
  }

  public EndpointBuilder body(Class<?> type, String example, BodySize size) {
    body = new Body(type, Endpoint.JSON, example, size);
    return this;
  }

  /** Reads the body as it was sent; whatever follows from it is the endpoint's own affair. */
  public EndpointBuilder text(String type, String example, BodySize size) {
    body = new Body(String.class, type, example, size);
    return this;
  }

  public EndpointBuilder answers(Shape wrapped, Class<?> data) {
    shape = wrapped;
    answer = data;
    return this;
  }

  /** Makes a thing, and answers with it: 201, and its address as {@code Location}. */
  public EndpointBuilder creates(Class<?> made) {
    success = 201;
    return answers(Shape.BARE, made);
  }

  /** Answers with nothing but that it is done: 204. */
  public EndpointBuilder answersNothing() {
    success = 204;
    return this;
  }

  /** Answers with text of this type. */
  public EndpointBuilder answersText(String type) {
    answer = String.class;
    mediaType = type;
    return this;
  }

  /** Answers with text of this type instead when a parameter asks for it. */
  public EndpointBuilder answersTextToo(String type) {
    otherMediaType = type;
    return this;
  }

  public EndpointBuilder caching(Caching how) {
    caching = how;
    return this;
  }

  /**
   * Reads these slices of the data and nothing else, so that a change elsewhere leaves what is
   * remembered of its answers. Who does not say so, is thought to read anything.
   */
  public EndpointBuilder reads(DataSlice... slices) {
    reads = Set.of(slices);
    return this;
  }

  /** Does once what requests with the same {@code Idempotency-Key} ask for. */
  public EndpointBuilder repeatable() {
    return with(Parameters.IDEMPOTENCY_KEY);
  }

  public EndpointBuilder rate(RateClass use) {
    rate = use;
    return this;
  }

  /** What every answer carries besides. */
  public EndpointBuilder headers(Map<String, String> namesAndTexts) {
    headers = namesAndTexts;
    return this;
  }

  /** Deals with many things in one call, which takes as long as it takes, within a minute. */
  public EndpointBuilder inBulk() {
    timeout = Deadline.BULK;
    return this;
  }

  /** What else is done, in no time, each time a call has been answered well. */
  public EndpointBuilder afterwards(Consumer<Call> work) {
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

  public Endpoint handledBy(Endpoint.Handler handler) {
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
        caching == null ? fitting() : caching,
        reads,
        rate,
        headers,
        timeout,
        handler,
        afterwards);
  }
}
