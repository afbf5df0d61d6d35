package io.blotter.domain.agency;

abstract sealed class Refusal {
  static final class Invalid extends Refusal {}
}
