package io.blotter.application.thing;

public final class ForgetThingsService implements ForgetThings {
  @Override
  public void forget() {}
}
