package io.blotter.application.usage;

import java.time.Duration;

/**
 * What is left of an allowance after a call was counted.
 *
 * @param granted whether the call was still within it
 * @param left how many calls may follow at once
 * @param next until one more comes back
 */
public record Reading(Allowance allowance, boolean granted, long left, Duration next) {
  boolean isLessThan(Reading other) {
    return granted == other.granted ? left < other.left : !granted;
  }
}
