package io.blotter.web.shared;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request that has passed its endpoint's checks: who calls, and the declared values. */
public final class Call {
  private final From from;
  private final Map<String, Object> values;
  private final Function<Class<?>, Object> body;

  public Call(From from, Map<String, Object> values, Function<Class<?>, Object> body) {
    this.from = from;
    this.values = values;
    this.body = body;
  }

  /**
   * Where a request comes from.
   *
   * @param proof what followed the scheme in {@code Authorization}; empty where none is asked for
   * @param address of the client
   */
  public record From(Caller caller, String proof, NetworkAddress address) {
    @Override
    public String toString() {
      return "From[" + address + "]";
    }
  }

  public Caller caller() {
    return from.caller();
  }

  /** Whose key or token it is that an endpoint asks for. */
  public UserId account() {
    return from.caller()
        .account()
        .orElseThrow(
            () -> new IllegalStateException("the endpoint asks for neither key nor token"));
  }

  /** The caller of an endpoint that asks for an access token. */
  public Caller.SignedIn user() {
    if (from.caller() instanceof Caller.SignedIn user) {
      return user;
    }
    throw new IllegalStateException("the endpoint does not ask for an access token");
  }

  /** The token of an endpoint that asks for a special one. */
  public String proof() {
    return from.proof();
  }

  /** Where the client is. */
  public NetworkAddress address() {
    return from.address();
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
