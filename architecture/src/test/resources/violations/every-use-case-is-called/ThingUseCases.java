package io.blotter.application.thing;

public record ThingUseCases() {
  public ForgetThings forget() {
    return new ForgetThingsService();
  }
}
