package io.blotter.application.thing;

public interface ViewThings {
  String things();
}
