package io.blotter.web.shared;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request that has passed its endpoint's checks: who calls, and the declared values. */
public final class Call {
  private final Caller caller;
  private final Map<String, Object> values;
  private final Function<Class<?>, Object> body;

  public Call(Caller caller, Map<String, Object> values, Function<Class<?>, Object> body) {
    this.caller = caller;
    this.values = values;
    this.body = body;
  }

  public Caller caller() {
    return caller;
  }

  /** The value of a parameter that is mandatory or has a fallback. */
  public <T> T get(Parameter<T> parameter) {
    return find(parameter).orElseThrow(() -> new Refusal.Invalid(parameter.name(), "is missing"));
  }

  /** The value of a parameter that may be absent. */
  @SuppressWarnings("unchecked") // values were read by the parameter that has this name
  public <T> Optional<T> find(Parameter<T> parameter) {
    return Optional.ofNullable((T) values.getOrDefault(parameter.name(), parameter.fallback()));
  }

  /** The body as the record that the endpoint declares. Refuses what does not fit it. */
  public <T> T body(Class<T> type) {
    return type.cast(body.apply(type));
  }
}
